import { compose, type FindHome } from './compose.js';
import { specifierOf } from './module-paths.js';
import { readNamespaces, type Declarations, type NamespaceModule } from './read-namespaces.js';
import { readImports, readNeeds, type Needs, type Origin } from './read-needs.js';
import { listStatement, type Statement } from './statements.js';

/**
 * Rolls up the declarations of a package by kind, so that a compiler reads one file for all read types of a namespace, and neither
 * requests nor values, if a program imports a read type. Types move to `index.types`, those of requests to `index.requests`. Constants and
 * functions stay in their modules, which re-export the types, and are repeated in the index. Names that the index of the namespace does
 * not export are not exported any longer.
 */
export function rollUp(declarations: Declarations): Declarations {
  const namespaces = readNamespaces(declarations);
  const modules = namespaces.flatMap((namespace) => namespace.modules);
  const plan = planHomes(modules, readNeeds(declarations, modules), declarations);
  const rolled = new Map([...declarations].map(([path, statements]) => [path, redirect(path, statements, plan)]));
  for (const types of new Set(modules.map((module) => module.types)))
    rolled.set(types, composeTypes(types, modules, plan));
  for (const module of modules) rolled.set(module.path, composeModule(module.path, [module], plan));
  for (const { index, modules: own, kept } of namespaces) {
    rolled.set(index, [...kept, ...composeModule(index, own, plan)]);
  }
  return rolled;
}

/** What stays in each module, what moves to the types of its namespace, and where every name is declared then. */
interface Homes {
  readonly moved: ReadonlyMap<string, readonly Statement[]>;
  readonly values: ReadonlyMap<string, readonly Statement[]>;
  readonly imports: ReadonlyMap<string, ReadonlyMap<string, Origin>>;
  readonly findHome: FindHome;
}

function planHomes(modules: readonly NamespaceModule[], needs: Needs, declarations: Declarations): Homes {
  const typesFiles = new Map(modules.map(({ path, types }) => [path, types]));
  const kept = [...needs.statements].map(([path, statements]) => {
    const generic = new Set(statements.filter((one) => one.generic && one.kind === 'type').map(({ name }) => name));
    const isMoved = ({ kind, name }: Statement): boolean =>
      kind === 'type' || generic.has(name) || needs.isTypeOf({ module: path, name });
    return { path, moved: statements.filter(isMoved), values: statements.filter((one) => !isMoved(one)) };
  });
  const names = new Map(kept.map(({ path, moved }) => [path, new Set(moved.map(({ name }) => name))]));
  return {
    moved: new Map(kept.map(({ path, moved }) => [path, moved])),
    values: new Map(kept.map(({ path, values }) => [path, values])),
    imports: new Map(modules.map(({ path }) => [path, importsOf(path, declarations.get(path) ?? [])])),
    findHome: ({ module, name }) =>
      names.get(module)?.has(name) === true ? (typesFiles.get(module) ?? module) : module,
  };
}

/** The origin of every name that the statements of a module may use: what it imports, and what it declares. */
function importsOf(path: string, statements: readonly Statement[]): ReadonlyMap<string, Origin> {
  const declared = statements.flatMap(({ kind, name }) =>
    kind === 'list' ? [] : [[name, { module: path, name }] as const],
  );
  return new Map([...readImports(path, statements), ...declared]);
}

/** The origins of the names in several modules, which now share a file: a name must have one meaning there. */
function joinImports(modules: readonly NamespaceModule[], { imports }: Homes): ReadonlyMap<string, Origin> {
  const joined = new Map<string, Origin>();
  for (const { path } of modules) {
    for (const [local, origin] of imports.get(path) ?? []) {
      const known = joined.get(local) ?? origin;
      if (known.module !== origin.module || known.name !== origin.name)
        throw new Error(
          `${local} is ${origin.name} from ${origin.module} in ${path}, but ${known.name} from ${known.module} elsewhere.`,
        );
      joined.set(local, origin);
    }
  }
  return joined;
}

function composeTypes(types: string, all: readonly NamespaceModule[], homes: Homes): readonly Statement[] {
  const modules = all.filter((module) => module.types === types);
  const statements = modules.flatMap(({ path }) => homes.moved.get(path) ?? []);
  const context = { imports: joinImports(modules, homes), findHome: homes.findHome };
  return compose(types, [...statements, listStatement('export {};')], context);
}

/** Writes the published names of modules into one file: types by reference, constants and functions in full. */
function composeModule(path: string, modules: readonly NamespaceModule[], homes: Homes): readonly Statement[] {
  const parts = modules.map((module) => partsOf(path, module, homes));
  const context = { imports: joinImports(modules, homes), findHome: homes.findHome };
  const lists = new Map<string, string[]>();
  for (const { types, names } of parts) lists.set(types, [...(lists.get(types) ?? []), ...names]);
  const exported = [...lists].flatMap(([types, names]) =>
    names.length === 0 ? [] : [listStatement(`export { ${names.join(', ')} } from '${specifierOf(path, types)}';`)],
  );
  return compose(path, [...exported, ...parts.flatMap(({ statements }) => statements)], context);
}

/** The names of types to re-export, and the statements to write: a type with a value of the same name becomes an alias. */
function partsOf(path: string, { path: module, types, published }: NamespaceModule, homes: Homes) {
  const values = (homes.values.get(module) ?? []).filter(({ name }) => published.has(name));
  const moved = (homes.moved.get(module) ?? []).filter(({ name }) => published.has(name));
  const valueNames = new Set(values.map(({ name }) => name));
  const isSplit = ({ name }: Statement): boolean => valueNames.has(name);
  const aliases = moved.filter(isSplit).map((type) => aliasOf(type, specifierOf(path, types)));
  const names = new Set(moved.filter((one) => !isSplit(one)).map(({ name }) => name));
  return { types, names, statements: [...aliases, ...values] };
}

function aliasOf(type: Statement, specifier: string): Statement {
  const code = `export type ${type.name} = import('${specifier}').${type.name};`;
  return { ...type, code, uses: new Set(), values: new Set() };
}

/** Makes a file that is not rolled up import names from the files that declare them now. */
function redirect(path: string, statements: readonly Statement[], homes: Homes): readonly Statement[] {
  const imports = readImports(path, statements);
  const rest = statements.filter(({ list }) => list?.kind !== 'import');
  return compose(path, rest, { imports, findHome: homes.findHome });
}
