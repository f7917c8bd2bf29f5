import { compose, exportStatement, pathTo, redirect } from './compose.js';
import { readNamespace } from './read-namespace.js';
import { splitStatements } from './statements.js';

/**
 * Rolls up the declarations of a package, so that a compiler reads one file for all types of a namespace instead of a
 * thousand. Types and constants move to `index.types.d.ts`, and modules re-export theirs from there. Functions stay in
 * their modules and are repeated in `index.d.ts`. Names that the namespace's index does not export are not exported any
 * longer.
 *
 * Takes the declarations that the compiler writes, by path below `dist/` without extension. Returns the statements of
 * each file.
 */
export function rollUp(files) {
  const split = new Map([...files].map(([path, text]) => [path, splitStatements(text)]));
  const namespaces = indexesOf(split.get('index')).map((index) => readNamespace(index, split));
  const homes = new Map(namespaces.flatMap(listHomes));
  const rolled = new Map([...split].map(([path, statements]) => [path, redirect(path, statements, homes)]));
  for (const namespace of namespaces) rollUpNamespace(namespace, rolled, homes);
  return rolled;
}

/** Returns the index of the default namespace, and of each namespace that it exports as a whole. */
function indexesOf(statements) {
  const whole = /^export \* as .* from ['"]\.\/(.*)\.js['"];$/;
  return ['index', ...statements.flatMap(({ code }) => whole.exec(code.trim())?.[1] ?? [])];
}

/**
 * Maps the exported names of each module to the file that declares them now: `Order` of `order` to `index.types`,
 * `isOrder` to `order` as before.
 */
function listHomes({ types, modules }) {
  return [...modules].map(([module, { published, functions }]) => {
    const own = new Set(functions.map(({ name }) => name));
    return [module, new Map([...published].map((name) => [name, own.has(name) ? module : types]))];
  });
}

function rollUpNamespace({ index, types, modules, kept, imports }, files, homes) {
  const all = [...modules.values()];
  const published = new Set(all.flatMap((module) => [...module.published]));
  const declared = all
    .flatMap((module) => module.types)
    .map((statement) => (published.has(statement.name) ? statement : hide(statement)));
  files.set(types, compose(types, [...declared, exportStatement('export {};')], imports, homes));
  for (const [path, module] of modules) {
    files.set(path, compose(path, [...reexport(path, types, module), ...module.functions], imports, homes));
  }
  const functions = all.flatMap((module) => module.functions);
  const star = exportStatement(`export * from '${pathTo(index, types)}';`);
  files.set(index, compose(index, [star, ...kept, ...functions], imports, homes));
}

function hide(statement) {
  return { ...statement, code: statement.code.replace(/^export /, '') };
}

function reexport(path, types, { published, functions }) {
  const names = [...published].filter((name) => !functions.some((own) => own.name === name));
  return names.length === 0 ? [] : [exportStatement(`export { ${names.join(', ')} } from '${pathTo(path, types)}';`)];
}
