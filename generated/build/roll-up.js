import { dirname, join, relative } from 'node:path/posix';
import { namesIn, readNames, splitStatements } from './statements.js';

/**
 * Rolls the declarations of a namespace's modules up into one file, so that a compiler reads one file for all types instead of a
 * thousand: types and constants in `index.types.d.ts`, which the modules take theirs from; functions in their modules, and once more in
 * `index.d.ts`. What `index.d.ts` does not export is for the modules among themselves, and left out.
 *
 * @param {ReadonlyMap<string, string>} files Declarations as the compiler writes them, by path below `dist/` without `.d.ts`.
 * @returns {ReadonlyMap<string, readonly object[]>} The statements of each file.
 */
export function rollUp(files) {
  const rolled = new Map([...files].map(([path, text]) => [path, splitStatements(text)]));
  const namespaces = namespaceIndexes(rolled.get('index')).map((index) => readNamespace(index, rolled));
  const homes = new Map(namespaces.flatMap((namespace) => listHomes(namespace)));
  for (const [path, statements] of rolled) rolled.set(path, redirect(path, statements, homes));
  for (const namespace of namespaces) writeNamespace(namespace, rolled, homes);
  return rolled;
}

/** The index of the default namespace, and of each that it exports as a whole. */
function namespaceIndexes(statements) {
  const others = statements.map(({ code }) => /^export \* as .* from ['"]\.\/(.*)\.js['"];$/.exec(code.trim())?.[1]);
  return ['index', ...others.filter((path) => path !== undefined)];
}

/** The modules of a namespace, what is published of each, and the declarations that this takes. */
function readNamespace(index, files) {
  const modules = new Map();
  const kept = [];
  for (const statement of files.get(index)) {
    const list = statement.kind === 'export' ? readNames(statement.code) : undefined;
    const module = list === undefined ? '' : resolve(index, list.specifier);
    if (list === undefined || dirname(module) !== dirname(index)) kept.push(statement);
    else modules.set(module, readModule(module, files.get(module), new Set(list.names.map(({ name }) => name))));
  }
  const types = `${index}.types`;
  if (kept.some(({ code }) => code.includes(pathTo(index, types))))
    throw new Error('dist/ is rolled up already: run the compiler first.');
  return { index, types, modules, kept };
}

function readModule(module, statements, published) {
  const names = new Set(published);
  const isWanted = ({ name, kind }) => published.has(name) || (names.has(name) && kind !== 'function');
  for (let before = 0; before < names.size;) {
    before = names.size;
    for (const { code } of statements.filter(isWanted)) for (const name of namesIn(code)) names.add(name);
  }
  return { published, statements: statements.filter(isWanted), imports: readImports(module, statements) };
}

/** What a module imports: the name here → the module and the name there. */
function readImports(path, statements) {
  return new Map(
    statements
      .filter(({ kind }) => kind === 'import')
      .flatMap(({ code }) => {
        const list = readNames(code);
        if (list === undefined) throw new Error(`${path}: unexpected ${code}`);
        return list.names.map(({ name, local }) => [local, { module: resolve(path, list.specifier), name }]);
      }),
  );
}

function resolve(path, specifier) {
  return join(dirname(path), specifier.replace(/\.js$/, ''));
}

function pathTo(from, to) {
  const path = relative(dirname(from), to);
  return `${path.startsWith('.') ? path : `./${path}`}.js`;
}

/** Where the names that modules publish are declared now: `Order` of `order` in `index.types`, `isOrder` where it was. */
function listHomes({ types, modules }) {
  return [...modules].map(([module, { published, statements }]) => {
    const functions = new Set(statements.filter(isFunction).map(({ name }) => name));
    return [module, new Map([...published].map((name) => [name, functions.has(name) ? module : types]))];
  });
}

function isFunction({ kind }) {
  return kind === 'function';
}

/** Lets a file that is not rolled up itself import from where the names are declared now. */
function redirect(path, statements, homes) {
  const isMoved = ({ kind, code }) => kind === 'import' && homes.has(resolve(path, readNames(code)?.specifier ?? ''));
  const moved = statements.filter(isMoved);
  if (moved.length === 0) return statements;
  return compose(
    path,
    statements.filter((statement) => !isMoved(statement)),
    readImports(path, moved),
    homes,
  );
}

function writeNamespace({ index, types, modules, kept }, files, homes) {
  const all = [...modules.values()].flatMap(({ statements }) => statements);
  const functions = all.filter(isFunction);
  const declared = all.filter((statement) => !isFunction(statement));
  const published = new Set([...modules.values()].flatMap((module) => [...module.published]));
  const imports = joinImports(modules, declared);
  const shown = declared.map((statement) => (published.has(statement.name) ? statement : hide(statement)));
  files.set(types, compose(types, [...shown, list('export {};')], imports, homes));
  for (const [module, own] of modules) files.set(module, composeModule(module, types, own, imports, homes));
  files.set(
    index,
    compose(index, [list(`export * from '${pathTo(index, types)}';`), ...kept, ...functions], imports, homes),
  );
}

function hide(statement) {
  return { ...statement, code: statement.code.replace(/^export /, '') };
}

function composeModule(module, types, { published, statements }, imports, homes) {
  const functions = statements.filter(isFunction);
  const others = [...published].filter((name) => !functions.some((one) => one.name === name));
  const lists = others.length === 0 ? [] : [list(`export { ${others.join(', ')} } from '${pathTo(module, types)}';`)];
  return compose(module, [...lists, ...functions], imports, homes);
}

/** What all modules of a namespace import or declare, by name; one name must mean one thing, for they share a file now. */
function joinImports(modules) {
  const joined = new Map();
  for (const [module, { statements, imports }] of modules) {
    const declared = statements.map(({ name }) => [name, { module, name }]);
    for (const [local, origin] of [...imports, ...declared]) {
      const { module: from, name } = joined.get(local) ?? origin;
      if (from !== origin.module || name !== origin.name)
        throw new Error(`${local} is ${name} of ${from}, and in ${module} it is ${origin.name} of ${origin.module}.`);
      joined.set(local, origin);
    }
  }
  return joined;
}

/** Puts statements into a file, after the imports that they need. */
function compose(path, statements, imports, homes) {
  const used = new Set(statements.flatMap(({ kind, code }) => (kind === 'export' ? [] : [...namesIn(code)])));
  const declared = new Set(statements.map(({ name }) => name));
  const names = new Map();
  for (const [local, { module, name }] of imports) {
    const home = used.has(local) && !declared.has(local) ? findHome(path, module, name, homes) : path;
    if (home !== path) names.set(home, [...(names.get(home) ?? []), local === name ? name : `${name} as ${local}`]);
  }
  const lists = [...names].map(([home, all]) =>
    list(`import type { ${all.join(', ')} } from '${pathTo(path, home)}';`),
  );
  return [...lists, ...statements];
}

function findHome(path, module, name, homes) {
  const names = homes.get(module);
  if (names === undefined) return module;
  const home = names.get(name);
  if (home === undefined) throw new Error(`${path} needs ${name} of ${module}, which its index does not export.`);
  return home;
}

function list(code) {
  return { kind: 'export', comment: '', code: `${code}\n` };
}
