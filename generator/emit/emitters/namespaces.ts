import type { PlannedFile, PlannedName, PlannedStatement } from '../../model/package/plan.js';
import type { SchemaType } from '../../model/schema/schema.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import { isOpaque } from '../../model/schema/shape.js';
import { groupBy } from '../../model/text/group-by.js';
import type { ModuleSymbol } from '../code/code.js';
import { planReexport, relativePath } from '../code/module.js';
import type { Emitter } from '../emitter.js';
import { markdownText } from '../escape/comments.js';
import type { NamespaceNames } from '../names/name-schema.js';
import type { PackagePlan } from '../package-plan.js';
import { publicNames } from '../package/public-runtime.js';
import { shapeKey } from '../../model/shapes/plan-value.js';
import { shapeNames } from '../../model/shapes/shape-names.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import { sendableSymbol, typeSymbol } from '../shapes/type-symbols.js';

/** `index.ts` of each namespace: the exports of its modules, except those that only other modules of the package use. */
export const namespaces: Emitter = {
  part: 'types',
  modules: ['index'],
  packageJson: ({ names }) => ({ subPaths: names.namespaces.map(({ folder }) => folder).filter(Boolean) }),
  readme: (plan) => ({
    slots: { contents: contents(plan) },
  }),
  emit: (plan) => plan.names.namespaces.map((namespace) => emitIndex(namespace, plan)),
};

/** The table of contents: a row for each namespace. */
function contents(plan: PackagePlan): string {
  const columns = ['import', ...(plan.index.odata ? ['namespace'] : []), 'types', 'enums'];
  const rows = [columns, columns.map(() => '---'), ...plan.names.namespaces.map((one) => contentsOf(one, plan))];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The import of a namespace, its name if it has one in payloads, and its numbers of types and enums. */
function contentsOf(
  { namespace, folder, types }: NamespaceNames,
  { package: { name }, index }: PackagePlan,
): readonly string[] {
  const all = types.flatMap((type) => index.types.get(type) ?? []);
  return [
    `\`${folder === '' ? name : `${name}/${folder}`}\``,
    ...(index.odata ? [markdownText(namespace)] : []),
    String(all.filter(isStructured).length),
    String(all.filter(isEnum).length),
  ];
}

function emitIndex(namespace: NamespaceNames, plan: PackagePlan): PlannedFile {
  const { folder, types, taken } = namespace;
  const module = folder === '' ? 'index' : `${folder}/index`;
  const modules = groupBy(
    types.flatMap((name) => exportsOf(plan.index.types.get(name), plan)),
    ({ from }) => from,
  );
  const isDefault = folder === '';
  return {
    kind: 'TypeScript',
    path: `src/${module}.ts`,
    statements: [
      ...[...modules].map(([from, same]) =>
        planReexport(
          relativePath(module, from),
          same.flatMap(({ names }) => names),
        ),
      ),
      ...(isDefault
        ? [
            planReexport(
              relativePath(module, 'runtime/index'),
              publicNames(plan).filter(({ name, from }) => from === 'index' && !taken.has(name)),
            ),
          ]
        : []),
      ...(isDefault ? otherNamespaces(plan) : []),
    ],
  };
}

interface ModuleExports {
  readonly from: string;
  readonly names: readonly PlannedName[];
}

function exportsOf(type: SchemaType | undefined, plan: PackagePlan): readonly ModuleExports[] {
  if (type === undefined) return [];
  const { name, module: from } = typeSymbol(plan.names, type.name);
  const isValidated = plan.package.parts.includes('validators');
  if (type.kind === 'EnumType') {
    const sendable = sendableSymbol(plan.names, type).name;
    const functions = (...names: readonly string[]) => (isValidated ? names.map((one) => exported(one)) : []);
    const known = sendable === name ? [] : [exported(sendable, true), ...functions(`is${sendable}`)];
    return [
      { from, names: [exported(name, !plan.enums.isValue), ...functions(`valuesOf${name}`, `is${name}`), ...known] },
    ];
  }
  if (isOpaque(type)) return [{ from, names: [exported(name, true)] }];
  const shapes = shapeNames.flatMap((shape) => plan.shapes.get(shapeKey(type.name, shape)) ?? []);
  const exportsIn = ({ name: own, module }: ModuleSymbol, more: readonly PlannedName[]): ModuleExports => ({
    from: module,
    names: [...(isValidated ? [exported(own), exported(`is${own}`)] : [exported(own, true)]), ...more],
  });
  return [
    ...shapes.map((shape) => exportsIn(shape.symbol, relationshipsName(shape))),
    ...shapes.flatMap(({ union }) => (union === undefined ? [] : [exportsIn(union.symbol, [])])),
  ];
}

function relationshipsName({ related, relationships }: ShapePlan): readonly PlannedName[] {
  return related === undefined || relationships.length === 0 ? [] : [exported(related.name, true)];
}

function exported(name: string, typeOnly = false): PlannedName {
  return { name, typeOnly };
}

function otherNamespaces({ names }: PackagePlan): readonly PlannedStatement[] {
  return names.namespaces
    .filter(({ folder }) => folder !== '')
    .map(({ folder, exportName }) => ({
      kind: 'NamespaceExport',
      name: exportName,
      from: `./${folder}/index.js`,
    }));
}
