import { shapeAt, type PackagePlan } from '../../package-plan.js';
import type { ShapePlan, UnionPlan } from '../../shapes/shape-plan.js';
import { shapeDefinition } from './definition-name.js';
import { describeTypeName } from './describe-object.js';
import { referTo, type JsonSchema } from './json-schema.js';

/** A type or one of its subtypes: `@odata.type` says which, the type itself needs none. */
export function describeUnion(base: ShapePlan, { subtypes }: UnionPlan, plan: Pick<PackagePlan, 'shapes'>): JsonSchema {
  return {
    type: 'object',
    oneOf: [
      alternative(base, {}),
      ...subtypes.map((key) => alternative(shapeAt(plan, key), { required: ['@odata.type'] })),
    ],
  };
}

/** The name stands first, so that a validator need not look at the properties of all the others. */
function alternative({ wireName, shape }: ShapePlan, presence: JsonSchema): JsonSchema {
  const named = { properties: { '@odata.type': describeTypeName([wireName]) }, ...presence };
  return { allOf: [named, referTo(shapeDefinition(wireName, shape))] };
}
