import type { Operation } from '../operation.js';
import { actionBody } from '../schema/action-body.js';
import { acceptsNull } from '../schema/shape.js';
import type { Property } from '../schema/schema.js';
import type { SchemaIndex } from '../schema/schema-index.js';
import { planValue } from './plan-value.js';
import type { PropertyPlan, Shape } from './shape.js';

/** The body of a request that hands over parameters, as a shape; undefined where the operation has none. */
export function planParameters(operation: Operation, index: SchemaIndex): Shape | undefined {
  const { properties } = actionBody(operation);
  if (operation.request?.shape !== 'parameters' || properties.length === 0) return undefined;
  return {
    key: `parameters ${operation.id}`,
    shape: 'create',
    wireName: `parameters of ${operation.id}`,
    type: undefined,
    base: undefined,
    properties: properties.map((property) => planParameter(property, index)),
    typeNames: [],
    subtypes: undefined,
    openType: false,
  };
}

function planParameter(property: Property, index: SchemaIndex): PropertyPlan {
  return {
    property,
    value: planValue(property.type, 'create', index),
    collection: property.type.kind === 'Collection',
    required: property.presence.create === 'required',
    nullable: acceptsNull(property, 'create'),
  };
}
