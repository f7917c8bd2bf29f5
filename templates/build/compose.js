import { dirname, join, relative } from 'node:path/posix';
import { namesIn, readNames } from './statements.js';

/**
 * Puts statements into a file, after the imports that they need. `imports` maps each name to its module and its name
 * there. `homes` maps a name to the file that declares it now, if that is no longer the module.
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
  if (home === undefined) throw new Error(`${path} uses ${name} from ${module}, which the index does not export.`);
  return home;
}

/** Makes a file that is not rolled up import names from the files that declare them now. */
export function redirect(path, statements, homes) {
  const isMoved = ({ kind, code }) => kind === 'import' && homes.has(resolve(path, readNames(code)?.specifier ?? ''));
  const moved = statements.filter(isMoved);
  if (moved.length === 0) return statements;
  const rest = statements.filter((statement) => !isMoved(statement));
  return compose(path, rest, readImports(path, moved), homes);
}

/** Reads the imports of a file: a map from each local name to its module and its name there. */
export function readImports(path, statements) {
  const imports = statements.filter(({ kind }) => kind === 'import');
  return new Map(
    imports.flatMap(({ code }) => {
      const list = readNames(code);
      if (list === undefined) throw new Error(`${path}: cannot read the import ${code}`);
      const module = resolve(path, list.specifier);
      return list.names.map(({ name, local }) => [local, { module, name }]);
    }),
  );
}

/** Creates an import or an export list, which declares nothing. */
export function exportStatement(code) {
  return { kind: 'export', comment: '', code: `${code}\n` };
}

/** Resolves a specifier: `../runtime/index.js` in `sales/order` is `runtime/index`. */
export function resolve(path, specifier) {
  return join(dirname(path), specifier.replace(/\.js$/, ''));
}

/** Returns the specifier of a file: `runtime/index` in `sales/order` is `../runtime/index.js`. */
export function pathTo(from, to) {
  const path = relative(dirname(from), to);
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}
