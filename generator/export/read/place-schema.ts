import type { Operation, Parameter, ParameterValue } from '../../model/operation.js';
import {
  operationKey,
  partKeys,
  typeKey,
  type PackageSources,
  type SourcesEntry,
} from '../../model/package/sources.js';
import { indexSchema } from '../../model/schema/schema-index.js';
import type { Example, Schema, SchemaType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';

/** Puts the places in the documentation, which a package keeps beside its schema, in place of those in the file of the schema. */
export function placeSchema(schema: Schema, places: PackageSources): Schema {
  const { labelOf } = indexSchema(schema);
  const { entries } = places;
  return {
    ...schema,
    types: schema.types.map((type) => placeType(type, entries[typeKey(labelOf(type.name))])),
    operations: schema.operations.map((one) => placeOperation(one, entries[operationKey(one.id)])),
    examples: placeExamples(schema.examples, places),
  };
}

function placeType(type: SchemaType, entry: SourcesEntry | undefined): SchemaType {
  const source = parsePlace(entry?.at) ?? type.source;
  const place = placeWith(entry?.members, source, ({ name }: Named) => name);
  const placed = { source, sources: [source, ...parsePlaces(entry?.also, source.file)] };
  return type.kind === 'EnumType'
    ? { ...type, ...placed, members: type.members.map(place) }
    : { ...type, ...placed, properties: type.properties.map(place), annotations: type.annotations.map(place) };
}

function placeOperation(operation: Operation, entry: SourcesEntry | undefined): Operation {
  const source = parsePlace(entry?.at) ?? operation.source;
  const place = placeWith(entry?.members, source, ({ name }: Named) => name);
  const { parts } = entry ?? {};
  const placeRoute = placeWith(parts, source, partKeys.route);
  return {
    ...operation,
    source,
    routes: operation.routes.map(placeRoute),
    sharedRoutes: operation.sharedRoutes.map(placeRoute),
    permissions: operation.permissions.map(placeWith(parts, source, partKeys.permission)),
    headers: operation.headers.map(placeWith(parts, source, partKeys.header)),
    parameters: operation.parameters.map((one) => placeValues(place(one), parts, source)),
    responses: operation.responses.map(placeWith(parts, source, partKeys.response)),
    ...(operation.request === undefined
      ? {}
      : { request: placeWith(parts, source, () => partKeys.request)(operation.request) }),
  };
}

function placeValues(parameter: Parameter, parts: SourcesEntry['parts'], source: Source): Parameter {
  const { values } = parameter;
  if (values === undefined) return parameter;
  const keyOf = (value: ParameterValue): string => partKeys.value(parameter, value);
  return { ...parameter, values: values.map(placeWith(parts, source, keyOf)) };
}

function placeExamples(examples: readonly Example[], { messages = {} }: Partial<PackageSources>): readonly Example[] {
  const places = new Map(
    Object.entries(messages).flatMap(([page, ids]) =>
      Object.entries(ids).map(([id, place]) => [id, parsePlace(place, page)] as const),
    ),
  );
  return examples.map((example) => ({ ...example, source: places.get(example.id) ?? example.source }));
}

interface Named {
  readonly name: string;
}

interface Placed {
  readonly source: Source;
}

/** A function that puts things at the place of their key. Without one, they are at the place of their owner. */
function placeWith<Item>(
  places: Readonly<Record<string, string>> | undefined,
  owner: Source,
  keyOf: (item: Item) => string,
): <Some extends Item & Placed>(item: Some) => Some {
  return (item) => {
    const key = keyOf(item);
    const place = places !== undefined && Object.hasOwn(places, key) ? parsePlace(places[key], owner.file) : undefined;
    return { ...item, source: place ?? owner };
  };
}

function parsePlaces(texts: readonly string[] | undefined, page: string): readonly Source[] {
  return (texts ?? []).flatMap((text) => parsePlace(text, page) ?? []);
}

/** Parses `resources/order.md:12:3`, and `:12:3` on a page. */
function parsePlace(text: string | undefined, page = ''): Source | undefined {
  const [, file, line, column] = /^(.{0,1000}):(\d{1,9}):(\d{1,9})$/.exec(text ?? '') ?? [];
  if (file === undefined) return undefined;
  const [at, from] = [Number(line), Number(column)];
  return { file: file === '' ? page : file, line: at, column: from, endLine: at, endColumn: from };
}
