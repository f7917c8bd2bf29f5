import { isExact, type PropertyPlan, type Shape, type ShapeKey } from '../../model/shapes/shape.js';
import { annotateProperty } from './annotations.js';
import { describeProperty } from './describe-value.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';

/** A structured type in one of its shapes, with what it inherits. */
export function describeObject(shape: Shape, shapes: ReadonlyMap<ShapeKey, Shape>): JsonSchema {
  const properties = withInherited(shape);
  const required = properties.filter((property) => property.required).map(({ property }) => property.name);
  const described = [
    ...(shape.typeNames.length === 0 ? [] : [['@odata.type', describeTypeName(shape.typeNames)] as const]),
    ...properties.map((one) => [one.property.name, describeAnnotated(one, shapes)] as const),
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(required.length === 0 ? {} : { required }),
    ...(isExact(shape) ? nothingElse(described.map(([name]) => name)) : {}),
  };
}

/** What `@odata.type` may say: one of the names, with `#` or without. */
export function describeTypeName(names: readonly string[]): JsonSchema {
  return { type: 'string', enum: names.flatMap((name) => [`#${name}`, name]) };
}

function describeAnnotated(planned: PropertyPlan, shapes: ReadonlyMap<ShapeKey, Shape>): JsonSchema {
  return { ...annotateProperty(planned.property), ...describeProperty(planned, shapes), ...listValues(planned) };
}

/** The documented values of a parameter, beside any other text, as guards accept it. */
function listValues({ value, collection, nullable, values }: PropertyPlan): JsonSchema {
  const isText = value.kind === 'primitive' && value.name === 'Edm.String';
  if (!isText || collection || values === undefined || values.names.length === 0) return {};
  return { anyOf: [{ enum: [...new Set(values.names)] }, { type: nullable ? ['string', 'null'] : 'string' }] };
}

function withInherited({ base, properties }: Shape): readonly PropertyPlan[] {
  return [...(base === undefined ? [] : withInherited(base)), ...properties];
}

/** Besides the documented properties only annotations are allowed; their names contain an `@`. */
function nothingElse(names: readonly string[]): JsonSchema {
  const documented = names.filter((name) => name.includes('@')).map(escapePattern);
  // Exclude documented annotations from the pattern; without any, `@` matches all of them.
  const annotation = documented.length === 0 ? '@' : `^(?!(?:${documented.join('|')})$)[\\s\\S]*@`;
  return { patternProperties: { [annotation]: true }, additionalProperties: false };
}
