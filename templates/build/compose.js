import { dirname, join, relative } from 'node:path/posix';
import { namesIn, readNames } from './statements.js';

/**
 * Puts statements into a file, after the imports that they need. `imports` says for each name what it means: a name of a module; `homes`
 * says which file declares that now, where it is not the module any more.
 */
export function compose(path, statements, imports, homes) {
  const used = new Set(statements.flatMap(({ kind, code }) => (kind === 'export' ? [] : [...namesIn(code)])));
  for (const { name } of statements) used.delete(name);
  const lists = new Map();
  for (const [local, { module, name }] of imports) {
    const home = used.has(local) ? findHome(path, module, name, homes) : path;
    if (home !== path) lists.set(home, [...(lists.get(home) ?? []), local === name ? name : `${name} as ${local}`]);
  }
  const written = [...lists].map(
    ([home, names]) => `import type { ${names.join(', ')} } from '${pathTo(path, home)}';`,
  );
  return [...written.map(exportStatement), ...statements];
}

function findHome(path, module, name, homes) {
  const names = homes.get(module);
  if (names === undefined) return module;
  const home = names.get(name);
  if (home === undefined) throw new Error(`${path} needs ${name} of ${module}, which its index does not export.`);
  return home;
}

/** Lets a file that is not rolled up itself import from where the names are declared now. */
export function redirect(path, statements, homes) {
  const isMoved = ({ kind, code }) => kind === 'import' && homes.has(resolve(path, readNames(code)?.specifier ?? ''));
  const moved = statements.filter(isMoved);
  if (moved.length === 0) return statements;
  const rest = statements.filter((statement) => !isMoved(statement));
  return compose(path, rest, readImports(path, moved), homes);
}

/** What a file imports: the name here → the module, and the name there. */
export function readImports(path, statements) {
  const imports = statements.filter(({ kind }) => kind === 'import');
  return new Map(
    imports.flatMap(({ code }) => {
      const list = readNames(code);
      if (list === undefined) throw new Error(`${path}: unexpected ${code}`);
      const module = resolve(path, list.specifier);
      return list.names.map(({ name, local }) => [local, { module, name }]);
    }),
  );
}

/** An import or a list of exports: a statement that declares nothing. */
export function exportStatement(code) {
  return { kind: 'export', comment: '', code: `${code}\n` };
}

/** `sales/order` names `../runtime/index.js`: that is `runtime/index`. */
export function resolve(path, specifier) {
  return join(dirname(path), specifier.replace(/\.js$/, ''));
}

/** How `sales/order` names `runtime/index`: `../runtime/index.js`. */
export function pathTo(from, to) {
  const path = relative(dirname(from), to);
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}
