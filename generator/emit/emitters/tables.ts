import type { Layout } from '../../model/package/package-options.js';
import type { PlannedFile } from '../../model/package/plan.js';
import type { SchemaType } from '../../model/schema/schema.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import { isOpaque } from '../../model/schema/shape.js';
import { shapeKey } from '../../model/shapes/plan-value.js';
import { shapeNames } from '../../model/shapes/shape-names.js';
import { groupBy } from '../../model/text/group-by.js';
import type { ModuleSymbol } from '../code/code.js';
import { planModules, planReexport, relativePath, type Declaration } from '../code/module.js';
import { openScope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import type { NamespaceNames } from '../names/name-schema.js';
import type { PackagePlan } from '../package-plan.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import { typeSymbol } from '../shapes/type-symbols.js';
import { declareEnumTable, declareTable, declareUnionTable, tableOf } from '../types/declare-table.js';
import { moduleContext, type ModuleContext } from '../types/module-context.js';

/**
 * The tables of each namespace, from which strict schemas and JSON Schema are made: `src/tables/order.ts` and `src/tables/index.ts`, or
 * all in `src/tables.ts`; those of request bodies with parameters: `src/operations/tables/order-assign.ts`.
 */
export const tables: Emitter = {
  part: 'validators',
  modules: ['tables'],
  packageJson: ({ names, package: { layout } }) => ({
    subPaths: names.namespaces.filter(() => hasBarrel(layout)).map(({ folder }) => barrelFolder(folder)),
  }),
  emit: (plan) => {
    const { layout } = plan.package;
    const named = plan.names.namespaces.map((namespace) => ({ namespace, tables: tablesOf(namespace, plan) }));
    const bodies = [...plan.bodies.values()];
    const bodyNames = new Set(bodies.map(({ symbol }) => symbol.name));
    return [
      ...named.flatMap(({ namespace, tables: own }) => planTables(own, namespace.taken, plan)),
      ...planTables(bodies.map(tableOfShape), bodyNames, plan),
      ...named.filter(() => hasBarrel(layout)).map((one) => planBarrel(one.namespace, one.tables)),
    ];
  },
};

/** A table to be written, and how. */
interface Table {
  readonly symbol: ModuleSymbol;
  readonly declare: (context: ModuleContext) => Declaration;
}

/** Plans the modules of tables. `taken` contains the names of all types of their namespace. */
function planTables(all: readonly Table[], taken: ReadonlySet<string>, plan: PackagePlan): readonly PlannedFile[] {
  const modules = [...groupBy(all, ({ symbol }) => symbol.module)].map(([module, same]) => {
    const scope = openScope(module, taken, plan.names);
    const context = moduleContext(plan, scope);
    return { module, declarations: same.map(({ declare }) => declare(context)) };
  });
  return planModules(modules, plan.package.parts);
}

/** The tables of a namespace. Enums come first: tables of the same module refer to theirs, which must be initialised before them. */
function tablesOf({ types }: NamespaceNames, plan: PackagePlan): readonly Table[] {
  const known = types.flatMap((name) => plan.index.types.get(name) ?? []);
  return [...known.filter(isEnum), ...known.filter(isStructured)].flatMap((type) => tablesOfType(type, plan));
}

function tablesOfType(type: SchemaType, { names, shapes }: PackagePlan): readonly Table[] {
  if (type.kind === 'EnumType') {
    const symbol = tableOf(typeSymbol(names, type.name));
    return [{ symbol, declare: (context) => declareEnumTable(type, context) }];
  }
  if (isOpaque(type)) return [];
  const own = shapeNames.flatMap((shape) => shapes.get(shapeKey(type.name, shape)) ?? []);
  return [...own.map(tableOfShape), ...own.flatMap(tableOfUnion)];
}

function tableOfShape(owner: ShapePlan): Table {
  return { symbol: tableOf(owner.symbol), declare: (context) => declareTable({ ...context, owner }) };
}

function tableOfUnion(base: ShapePlan): readonly Table[] {
  const { union } = base;
  if (union === undefined) return [];
  return [{ symbol: tableOf(union.symbol), declare: (context) => declareUnionTable(base, union, context) }];
}

/** Whether the tables of a namespace are in several modules. */
function hasBarrel(layout: Layout): boolean {
  return layout === 'module-per-type';
}

function barrelFolder(folder: string): string {
  return folder === '' ? 'tables' : `${folder}/tables`;
}

function planBarrel({ folder }: NamespaceNames, all: readonly Table[]): PlannedFile {
  const module = `${barrelFolder(folder)}/index`;
  const statements = [...groupBy(all, ({ symbol }) => symbol.module)].map(([from, same]) =>
    planReexport(
      relativePath(module, from),
      same.map(({ symbol }) => ({ name: symbol.name, typeOnly: false })),
    ),
  );
  return { kind: 'TypeScript', path: `src/${module}.ts`, statements };
}
