import { resolveModule } from './module-paths.js';
import type { Declarations, NamespaceModule } from './read-namespaces.js';
import type { Statement } from './statements.js';

/** A name and the module that declares it. */
export interface Origin {
  readonly module: string;
  readonly name: string;
}

/** The declarations of the modules of all namespaces that somebody outside of them needs. */
export interface Needs {
  /** The needed statements of each module. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** Whether the type of a value is part of a type (`typeof Status`), so that the value belongs to the types. */
  readonly isTypeOf: (origin: Origin) => boolean;
}

/** Finds the declarations that the indexes export and other files import, and everything that these refer to. */
export function readNeeds(declarations: Declarations, modules: readonly NamespaceModule[]): Needs {
  const rolled = new Map(modules.map((module) => [module.path, byName(declarations.get(module.path) ?? [])]));
  const imports = new Map(modules.map(({ path }) => [path, readImports(path, declarations.get(path) ?? [])]));
  const needed = new Set<string>();
  const typed = new Set<string>();
  const queue: Origin[] = [...publishedNames(modules), ...foreignNames(declarations, rolled)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { module, name } = next;
    const found = rolled.get(module)?.get(name);
    if (found === undefined || needed.has(keyOf(next))) continue;
    needed.add(keyOf(next));
    const originOf = (local: string): Origin => imports.get(module)?.get(local) ?? { module, name: local };
    for (const statement of found) {
      for (const local of statement.values) typed.add(keyOf(originOf(local)));
      queue.push(...[...statement.uses].map(originOf));
    }
  }
  return {
    statements: new Map(
      modules.map(({ path: module }) => [
        module,
        (declarations.get(module) ?? []).filter(({ name }) => needed.has(keyOf({ module, name }))),
      ]),
    ),
    isTypeOf: (origin) => typed.has(keyOf(origin)),
  };
}

/** The origin of each local name that a module imports. */
export function readImports(path: string, statements: readonly Statement[]): ReadonlyMap<string, Origin> {
  return new Map(
    statements.flatMap(({ list }) => {
      if (list?.kind !== 'import') return [];
      const module = resolveModule(path, list.specifier);
      return list.names.map(({ name, local }) => [local, { module, name }] as const);
    }),
  );
}

function publishedNames(modules: readonly NamespaceModule[]): readonly Origin[] {
  return modules.flatMap(({ path, published }) => [...published].map((name) => ({ module: path, name })));
}

/** What the other files of the package import from the modules of namespaces. */
function foreignNames(declarations: Declarations, rolled: ReadonlyMap<string, unknown>): readonly Origin[] {
  return [...declarations].flatMap(([path, statements]) =>
    rolled.has(path) ? [] : [...readImports(path, statements).values()].filter(({ module }) => rolled.has(module)),
  );
}

function byName(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.kind !== 'list') found.set(statement.name, [...(found.get(statement.name) ?? []), statement]);
  }
  return found;
}

function keyOf({ module, name }: Origin): string {
  return `${module}\0${name}`;
}
