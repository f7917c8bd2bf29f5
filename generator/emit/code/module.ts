import type { PackagePart } from '../../model/package/parts.js';
import type { PlannedFile, PlannedName, PlannedStatement } from '../../model/package/plan.js';
import { groupBy } from '../../model/text/group-by.js';
import { sortBy } from '../../model/text/compare.js';
import type { Use } from './code.js';

/** A statement, and the symbols of other modules that it refers to. */
export interface Declaration {
  readonly statement: PlannedStatement;
  readonly uses: readonly Use[];
  /** Present if it is no part of the types: a package without validators, or without operations, does not contain it. */
  readonly part?: 'validators' | 'operations';
}

/** Marks declarations as a part of the validators. */
export function asValidators(declarations: readonly Declaration[]): readonly Declaration[] {
  return declarations.map((one) => ({ ...one, part: 'validators' }));
}

/** Declarations that belong to one module. */
export interface ModulePart {
  readonly module: string;
  /** What the declarations are about: a key of `sources.json`. */
  readonly about?: string;
  readonly declarations: readonly Declaration[];
}

/** Plans one file per module, with the declarations that belong to the chosen parts of the package, in the given order. */
export function planModules(parts: readonly ModulePart[], chosen: readonly PackagePart[]): readonly PlannedFile[] {
  return [...groupBy(parts, ({ module }) => module)].flatMap(([module, same]) => {
    const declarations = same
      .flatMap(({ about, declarations: own }) => own.map((one): Declaration => withKey(one, about)))
      .filter(({ part }) => part === undefined || chosen.includes(part));
    return declarations.length === 0 ? [] : [planModule(module, declarations)];
  });
}

function withKey(declaration: Declaration, about: string | undefined): Declaration {
  const { statement } = declaration;
  if (about === undefined || !('documentation' in statement)) return declaration;
  return { ...declaration, statement: { ...statement, about } };
}

/** Plans the file of a module: its declarations, after the imports that they need. */
export function planModule(module: string, declarations: readonly Declaration[]): PlannedFile {
  const path = pathOf(module);
  const uses = new Set(declarations.flatMap((declaration) => declaration.uses));
  const foreign = [...uses].filter(({ symbol }) => symbol.module !== module);
  const modules = sortBy(
    groupBy(foreign, ({ symbol }) => symbol.module),
    ([from]) => from,
  );
  const imports = modules.map(([from, used]) => planImport(relativePath(path, pathOf(from)), used));
  return {
    kind: 'TypeScript',
    path: `${path}.ts`,
    statements: [...imports, ...declarations.map(({ statement }) => statement)],
  };
}

/** Modules are below `src/`, except tests. */
function pathOf(module: string): string {
  return module.startsWith('test/') ? module : `src/${module}`;
}

/** The path by which one module imports another: `relativePath('sales/order', 'runtime/index')` is `../runtime/index.js`. */
export function relativePath(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const shared = there.findIndex((segment, index) => segment !== here[index]);
  const up = here.slice(shared).map(() => '..');
  return `${[...(up.length === 0 ? ['.'] : up), ...there.slice(shared)].join('/')}.js`;
}

/** Plans the export of names of another module. If all are types, the statement says so, else each name does. */
export function planReexport(from: string, names: readonly PlannedName[]): PlannedStatement {
  const typeOnly = names.every((name) => name.typeOnly);
  return {
    kind: 'Export',
    from,
    typeOnly,
    names: names.map((one) => ({ name: one.name, typeOnly: one.typeOnly && !typeOnly })),
  };
}

function planImport(path: string, uses: readonly Use[]): PlannedStatement {
  const names = sortBy(
    groupBy(uses, ({ symbol, local }) => `${symbol.name} ${local}`),
    ([name]) => name,
  );
  const typesOnly = uses.every(({ typeOnly }) => typeOnly);
  return {
    kind: 'Import',
    from: path,
    typeOnly: typesOnly,
    names: names.flatMap(([, same]) => same.slice(0, 1).map((use) => importOf(use, same, typesOnly))),
  };
}

function importOf({ symbol: { name }, local }: Use, same: readonly Use[], typesOnly: boolean): PlannedName {
  const typeOnly = !typesOnly && same.every((use) => use.typeOnly);
  return { name, typeOnly, ...(local === name ? {} : { alias: local }) };
}
