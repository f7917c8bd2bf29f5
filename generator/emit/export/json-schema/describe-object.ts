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
  return {
    type: 'object',
    properties: Object.fromEntries([
      ...(plan.typeNames.length === 0 ? [] : [['@odata.type', describeTypeName(plan.typeNames)]]),
      ...properties.map((one) => [
        one.property.name,
        { ...annotateProperty(one.property), ...describeProperty(one, plans) },
      ]),
    ]),
    ...(required.length === 0 ? {} : { required }),
    ...(isExact(plan) ? nothingElse(['@odata.type', ...properties.map(({ property }) => property.name)]) : {}),
  };
}

/** What `@odata.type` may say: one of the names, with `#` or without. */
export function describeTypeName(names: readonly string[]): JsonSchema {
  return { type: 'string', enum: names.flatMap((name) => [`#${name}`, name]) };
}

function withInherited({ base, properties }: ShapePlan): readonly PropertyPlan[] {
  return [...(base === undefined ? [] : withInherited(base)), ...properties];
}

/** Only annotations, whose names hold an `@`, may stand beside the documented properties. */
function nothingElse(names: readonly string[]): JsonSchema {
  const documented = names.filter((name) => name.includes('@')).map(escapePattern);
  return { patternProperties: { [`^(?!(?:${documented.join('|')})$)[\\s\\S]*@`]: true }, additionalProperties: false };
}
