import type { PackagePlan } from '../../package-plan.js';
import { isExact, type PropertyPlan, type ShapePlan } from '../../shapes/shape-plan.js';
import { annotateProperty } from './annotations.js';
import { describeProperty } from './describe-value.js';
import { escapePattern } from './escape-pattern.js';
import type { JsonSchema } from './json-schema.js';

/** A structured type in one of its shapes, with what it inherits. */
export function describeObject(plan: ShapePlan, plans: Pick<PackagePlan, 'shapes'>): JsonSchema {
  const properties = withInherited(plan);
  const required = properties.filter((property) => property.required).map(({ property }) => property.name);
  const described = [
    ...(plan.typeNames.length === 0 ? [] : [['@odata.type', describeTypeName(plan.typeNames)] as const]),
    ...properties.map((one) => [one.property.name, describeAnnotated(one, plans)] as const),
  ];
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(required.length === 0 ? {} : { required }),
    ...(isExact(plan) ? nothingElse(described.map(([name]) => name)) : {}),
  };
}

/** What `@odata.type` may say: one of the names, with `#` or without. */
export function describeTypeName(names: readonly string[]): JsonSchema {
  return { type: 'string', enum: names.flatMap((name) => [`#${name}`, name]) };
}

function describeAnnotated(planned: PropertyPlan, plans: Pick<PackagePlan, 'shapes'>): JsonSchema {
  return { ...annotateProperty(planned.property), ...describeProperty(planned, plans) };
}

function withInherited({ base, properties }: ShapePlan): readonly PropertyPlan[] {
  return [...(base === undefined ? [] : withInherited(base)), ...properties];
}

/** Only annotations, whose names hold an `@`, may stand beside the documented properties. */
function nothingElse(names: readonly string[]): JsonSchema {
  const documented = names.filter((name) => name.includes('@')).map(escapePattern);
  // What is documented is none of the others, and where nothing is, all are.
  const annotation = documented.length === 0 ? '@' : `^(?!(?:${documented.join('|')})$)[\\s\\S]*@`;
  return { patternProperties: { [annotation]: true }, additionalProperties: false };
}
