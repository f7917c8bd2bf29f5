import type { QualifiedName } from '../../model/edm/type-reference.js';
import { nameRoute, type Operation } from '../../model/operation.js';
import { type PackageSources, sourcesPath, type SourcesEntry } from '../../model/package/sources.js';
import type { PlannedFile } from '../../model/package/plan.js';
import type { SchemaType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import type { Source } from '../../model/source.js';
import { sortBy } from '../../model/text/compare.js';
import { hasLineForEachValue } from '../examples/line-for-each-value.js';
import type { ExamplePlan } from '../examples/example-plan.js';
import type { PackagePlan } from '../package-plan.js';

/** The key of the map of all routes in `sources.json`. */
export const routesKey = 'routes';

/** The key of a type in `sources.json`. */
export function typeKey(name: QualifiedName, { labelOf }: SchemaIndex): string {
  return `types/${labelOf(name)}`;
}

/** The key of an operation in `sources.json`. */
export function operationKey(id: string): string {
  return `operations/${id}`;
}

/**
 * `sources.json`: the place of everything that the package documents. No other file has lines, so that a table that moves down changes
 * this file and the manifest alone.
 */
export function sources(plan: PackagePlan, files: readonly PlannedFile[]): PlannedFile {
  const { types, operations } = plan.schema;
  const value: PackageSources = {
    version: 1,
    entries: Object.fromEntries([
      ...sortBy(types, ({ name }) => name).map((type) => [typeKey(type.name, plan.index), entryOfType(type)] as const),
      ...sortBy(operations, ({ id }) => id).map((one) => [operationKey(one.id), entryOfOperation(one)] as const),
      [routesKey, { members: entriesOf(operations.flatMap(placesOfRoutes)) }] as const,
    ]),
    examples: Object.fromEntries(plan.examples.map(({ file, examples }) => [file, placesOfExamples(examples)])),
    modules: Object.fromEntries(
      sortBy(files, ({ path }) => path).flatMap((file) => {
        const about = keysOf(file);
        return about === undefined ? [] : [[file.path.replace(/^src\/|\.ts$/g, ''), about] as const];
      }),
    ),
  };
  return { kind: 'Text', path: sourcesPath, text: `${JSON.stringify(value, null, 2)}\n` };
}

function entryOfType(type: SchemaType): SourcesEntry {
  const members = type.kind === 'EnumType' ? type.members : type.properties;
  return entry(type.source, members);
}

function entryOfOperation({ source, parameters }: Operation): SourcesEntry {
  return entry(source, parameters);
}

function entry(source: Source, members: readonly { readonly name: string; readonly source: Source }[]): SourcesEntry {
  const places = entriesOf(members.map((member) => [member.name, placeOf(member.source)] as const));
  return { at: placeOf(source), ...(members.length === 0 ? {} : { members: places }) };
}

function placesOfRoutes({ routes, source }: Operation): readonly (readonly [string, string])[] {
  return routes.map((route) => [nameRoute(route), placeOf(source)] as const);
}

function placesOfExamples(examples: readonly ExamplePlan[]) {
  return entriesOf(
    examples.map(({ symbol, example: { source, body } }) => {
      const start = hasLineForEachValue(body) ? { body: placeOf(body.source) } : {};
      return [symbol.name, { at: placeOf(source), ...start }] as const;
    }),
  );
}

/** Of entries with the same name, the first counts, as it does in the code. */
function entriesOf<Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> {
  const first = new Map<string, Value>();
  for (const [name, value] of entries) if (!first.has(name)) first.set(name, value);
  return Object.fromEntries(first);
}

/** The key of everything that a module declares, or the key of each name if it declares several things. */
function keysOf(file: PlannedFile): string | Readonly<Record<string, string>> | undefined {
  if (file.kind !== 'TypeScript') return undefined;
  const declared = file.statements.flatMap((statement) =>
    'about' in statement && statement.about !== undefined ? [[statement.name, statement.about] as const] : [],
  );
  const [first] = declared;
  if (first === undefined) return undefined;
  return declared.every(([, about]) => about === first[1]) ? first[1] : entriesOf(declared);
}

/** `resources/order.md:12:3`. */
function placeOf({ file, line, column }: Source): string {
  return `${file}:${line}:${column}`;
}
