import { plainDescription } from '../../model/text/description.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { EnumType, Member, SchemaType } from '../../model/schema/schema.js';
import type { JsonSchema } from '../../../templates/src/runtime/json-schema/json-schema.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { defaultInWords, defaultOf } from '../default-value.js';
import { limitKeywords } from './limit-keywords.js';
import { limitsInWords, patternInWords } from './limits-in-words.js';

/** Annotates a type with the keywords of JSON Schema's meta-data vocabulary: `title`, `description`, `deprecated`. */
export function annotateType({ name, description, deprecated }: SchemaType): JsonSchema {
  return { title: simpleName(name), ...describe([description, deprecated]), ...deprecation(deprecated) };
}

/** Annotates an enum. Its description includes its members, because JSON Schema cannot describe each value. */
export function annotateEnum({ name, description, deprecated, members }: EnumType): JsonSchema {
  const texts = [description, deprecated, listMembers(members)];
  return { title: simpleName(name), ...describe(texts), ...deprecation(deprecated) };
}

/** Annotates the properties of an object that is described in a shape. */
export function annotateProperties(
  described: JsonSchema,
  plans: readonly PropertyPlan[],
  shape: ShapeName,
): JsonSchema {
  const planned = new Map(plans.map((plan) => [plan.property.name, plan]));
  // The description of an object has a schema for each property.
  const schemas = described['properties'] as Readonly<Record<string, JsonSchema>>;
  const annotated = Object.entries(schemas).map(([name, schema]) => [name, annotate(schema, planned.get(name), shape)]);
  return { ...described, properties: Object.fromEntries(annotated) };
}

/** No plan describes `@odata.type`. */
function annotate(schema: JsonSchema, plan: PropertyPlan | undefined, shape: ShapeName): JsonSchema {
  return plan === undefined ? schema : { ...annotateProperty(plan, shape), ...schema, ...listValues(plan) };
}

/** The documented values of a parameter, beside any other text, as guards accept it. */
function listValues({ value, collection, nullable, values }: PropertyPlan): JsonSchema {
  const isText = value.kind === 'primitive' && value.name === 'Edm.String';
  if (!isText || collection || values === undefined || values.names.length === 0) return {};
  return { anyOf: [{ enum: [...new Set(values.names)] }, { type: nullable ? ['string', 'null'] : 'string' }] };
}

function annotateProperty({ property, value: planned }: PropertyPlan, shape: ShapeName): JsonSchema {
  const { description, constraints } = property;
  const deprecated = constraints.flatMap((one) => (one.kind === 'Deprecated' ? one.text : []))[0];
  const isRequest = shape !== 'read';
  const keywords = isRequest ? limitKeywords(property) : {};
  const limits = isRequest ? ('pattern' in keywords ? undefined : patternInWords(property)) : limitsInWords(property);
  const enumType = planned.kind === 'enum' ? planned.type : undefined;
  const value = defaultOf(property, enumType);
  return {
    ...describe([description, limits, defaultInWords(property, enumType), deprecated]),
    ...deprecation(deprecated),
    ...(value === undefined ? {} : { default: value }),
    ...keywords,
    ...(constraints.some(({ kind }) => kind === 'ReadOnly') ? { readOnly: true } : {}),
    ...(constraints.some(({ kind }) => kind === 'WriteOnly') ? { writeOnly: true } : {}),
  };
}

function listMembers(members: readonly Member[]): string {
  const lines = members.flatMap(({ name, description, deprecated }) => {
    const said = [description ?? '', deprecated ?? ''].filter((text) => text !== '').join(' ');
    return said === '' ? [] : [`- \`${name}\`: ${said}`];
  });
  return lines.join('\n');
}

function describe(texts: readonly (string | undefined)[]): JsonSchema {
  const paragraphs = texts.filter((text) => text !== undefined && text !== '');
  return paragraphs.length === 0 ? {} : { description: plainDescription(paragraphs.join('\n\n')) };
}

function deprecation(text: string | undefined): JsonSchema {
  return text === undefined ? {} : { deprecated: true };
}
