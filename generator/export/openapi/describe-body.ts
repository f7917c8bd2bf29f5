import { isScalar, type TypeReference } from '../../model/edm/type-reference.js';
import type { CollectionForm } from '../../model/operation.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { planValue } from '../../model/shapes/plan-value.js';
import type { ValuePlan } from '../../model/shapes/shape.js';
import { valueShape } from '../json-schema/runtime-shapes.js';
import type { Definitions, JsonSchema } from '../json-schema/plan-definitions.js';

/** The schemas of a body by media type. A binary body has none. */
export type Content = Readonly<Record<string, { readonly schema?: JsonSchema }>>;

/** Describes a body of JSON or, for a stream, of bytes. */
export function describeContent(
  { type, form }: { readonly type: TypeReference; readonly form?: CollectionForm | undefined },
  shape: ShapeName,
  definitions: Definitions,
): Content {
  if (type.kind === 'Primitive' && type.name === 'Edm.Stream') return binaryContent;
  const element = describeValue(planValue(type, shape, definitions.index), definitions);
  return jsonContent(describeEnvelope(element, { type, form, odata: definitions.index.odata }));
}

/** Refers to the schema of a value. */
export function describeValue(value: ValuePlan, { refer, shapes }: Definitions): JsonSchema {
  return refer(valueShape(value, shapes), value.kind === 'enum' && value.request);
}

/** A body of bytes. */
export const binaryContent: Content = { 'application/octet-stream': {} };

/** A body of JSON. */
export function jsonContent(schema: JsonSchema): Content {
  return { 'application/json': { schema } };
}

/** Joins the bodies that several operations on one route document. */
export function joinContents(contents: readonly Content[]): Content {
  const types = [...new Set(contents.flatMap((content) => Object.keys(content)))];
  return Object.fromEntries(
    types.map((type) => [type, joinSchemas(contents.flatMap((content) => content[type] ?? []))]),
  );
}

function joinSchemas(media: readonly Content[string][]): Content[string] {
  const known = media.flatMap(({ schema = {} }) => (Object.keys(schema).length === 0 ? [] : [schema]));
  const [first, ...others] = new Map(known.map((schema) => [JSON.stringify(schema), schema])).values();
  if (first === undefined) return media[0] ?? {};
  return { schema: others.length === 0 ? first : { anyOf: [first, ...others] } };
}

interface Envelope {
  readonly type: TypeReference;
  readonly form?: CollectionForm | undefined;
  readonly odata: boolean;
}

/** Puts an item, a list of them or a single value into what surrounds it. */
function describeEnvelope(element: JsonSchema, { type, form, odata }: Envelope): JsonSchema {
  if (type.kind !== 'Collection') return isScalar(type) ? wrap({ value: element }, 'value') : element;
  const list = { type: 'array', items: element };
  if (form === undefined) return wrap({ ...(odata ? pageAnnotations : {}), value: list }, 'value');
  if (form.kind === 'array') return list;
  const beside = Object.entries(form.beside).map(([name, kind]) => [name, kind === 'other' ? {} : { type: kind }]);
  return wrap({ [form.items]: list, ...Object.fromEntries(beside) }, form.items);
}

function wrap(properties: Readonly<Record<string, JsonSchema>>, required: string): JsonSchema {
  return { type: 'object', properties, required: [required] };
}

/** What accompanies the items of a page (OData JSON Format 4.01, section 4.6). */
const pageAnnotations = {
  '@odata.count': { type: 'integer' },
  '@odata.nextLink': { type: 'string' },
  '@odata.deltaLink': { type: 'string' },
};
