import { specifierOf } from './module-paths.js';
import type { Origin } from './read-needs.js';
import { listStatement, type Statement } from './statements.js';

/** Where a name is declared now. */
export type FindHome = (origin: Origin) => string;

/** Puts statements into a file, after the imports that they need. `imports` maps each foreign name to its origin. */
export function compose(
  path: string,
  statements: readonly Statement[],
  { imports, findHome }: { readonly imports: ReadonlyMap<string, Origin>; readonly findHome: FindHome },
): readonly Statement[] {
  const used = new Set(statements.flatMap(({ uses }) => [...uses]));
  for (const { name } of statements) used.delete(name);
  const lists = new Map<string, string[]>();
  for (const [local, origin] of imports) {
    const home = findHome(origin);
    if (!used.has(local) || home === path) continue;
    const { name } = origin;
    lists.set(home, [...(lists.get(home) ?? []), local === name ? name : `${name} as ${local}`]);
  }
  const written = [...lists].map(([home, names]) =>
    listStatement(`import type { ${names.join(', ')} } from '${specifierOf(path, home)}';`),
  );
  return [...written, ...statements];
}
