import { nameRoute, requestLines, type Operation } from '../../model/operation.js';
import {
  operationKey,
  type PackageSources,
  partKeys,
  sourcesPath,
  type SourcesEntry,
  typeKey,
} from '../../model/package/sources.js';
import type { PlannedFile } from '../../model/package/plan.js';
import type { Example, SchemaType } from '../../model/schema/schema.js';
import { compareSource, type Source } from '../../model/source.js';
import { sortBy } from '../../model/text/compare.js';
import { groupBy } from '../../model/text/group-by.js';
import { hasLineForEachValue } from '../examples/line-for-each-value.js';
import type { ExamplePlan } from '../examples/example-plan.js';
import type { PackagePlan } from '../package-plan.js';

/** The key of the map of all routes in `sources.json`. */
export const routesKey = 'routes';

/**
 * `sources.json`: the place of everything that the package documents. No other file has lines, so that a table that moves down changes
 * this file and the manifest alone.
 */
export function sources(plan: PackagePlan, files: readonly PlannedFile[]): PlannedFile {
  const { types, operations, examples: messages } = plan.schema;
  const value: PackageSources = {
    version: 1,
    entries: Object.fromEntries([
      ...sortBy(types, ({ name }) => name).map(
        (type) => [typeKey(plan.index.labelOf(type.name)), entryOfType(type)] as const,
      ),
      ...sortBy(operations, ({ id }) => id).map((one) => [operationKey(one.id), entryOfOperation(one)] as const),
      [routesKey, { members: entriesOf(operations.flatMap(placesOfRoutes)) }] as const,
    ]),
    examples: Object.fromEntries(plan.examples.map(({ file, examples }) => [file, placesOfExamples(examples)])),
    messages: Object.fromEntries(
      sortBy([...groupBy(messages, ({ source }) => source.file)], ([file]) => file).map(placesOfMessages),
    ),
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
  const { source, sources: all } = type;
  const members = type.kind === 'EnumType' ? type.members : [...type.properties, ...type.annotations];
  const others = all.filter((one) => compareSource(one, source) !== 0).map((one) => placeOn(source.file, one));
  const { at, ...rest } = entry(source, members);
  return { at, ...(others.length === 0 ? {} : { also: others }), ...rest };
}

function entryOfOperation(operation: Operation): SourcesEntry {
  const { source, parameters, request, permissions, headers, responses } = operation;
  const place = ({ source: own }: { readonly source: Source }): string => placeOn(source.file, own);
  const parts = [
    ...(request === undefined ? [] : [[partKeys.request, place(request)] as const]),
    ...requestLines(operation).map((one) => [partKeys.route(one), place(one)] as const),
    ...permissions.map((one) => [partKeys.permission(one), place(one)] as const),
    ...headers.map((one) => [partKeys.header(one), place(one)] as const),
    ...responses.map((one) => [partKeys.response(one), place(one)] as const),
    ...parameters.flatMap((one) =>
      (one.values ?? []).map((value) => [partKeys.value(one, value), place(value)] as const),
    ),
  ];
  return { ...entry(source, parameters), ...(parts.length === 0 ? {} : { parts: entriesOf(parts) }) };
}

/** The places of the requests and responses of a page. */
function placesOfMessages([file, examples]: readonly [string, readonly Example[]]) {
  return [file, entriesOf(examples.map(({ id, source }) => [id, placeOn(file, source)] as const))] as const;
}

function entry(source: Source, members: readonly { readonly name: string; readonly source: Source }[]) {
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

/** The place of something that an entry for a page contains: `:12:3` on that page. */
function placeOn(page: string, { file, line, column }: Source): string {
  return `${file === page ? '' : file}:${line}:${column}`;
}

/** `resources/order.md:12:3`. */
function placeOf({ file, line, column }: Source): string {
  return `${file}:${line}:${column}`;
}
