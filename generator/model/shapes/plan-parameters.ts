import type { Operation } from '../operation.js';
import { actionBody, bodyParameters } from '../schema/action-body.js';
import { acceptsNull } from '../schema/shape.js';
import type { Property } from '../schema/schema.js';
import type { SchemaIndex } from '../schema/schema-index.js';
import { planValue } from './plan-value.js';
import type { DocumentedValues, PropertyPlan, Shape } from './shape.js';

/** Plans the body of a request with parameters as a shape; undefined if the operation has no such body. */
export function planParameters(operation: Operation, index: SchemaIndex): Shape | undefined {
  const { properties } = actionBody(operation);
  if (operation.request?.shape !== 'parameters' || properties.length === 0) return undefined;
  return {
    key: `parameters ${operation.id}`,
    shape: 'create',
    qualifiedName: `parameters of ${operation.id}`,
    type: undefined,
    base: undefined,
    properties: properties.map((property) => planParameter(property, valuesOf(property, operation), index)),
    relationships: [],
    typeNames: [],
    subtypes: undefined,
    openType: false,
  };
}

function planParameter(property: Property, values: DocumentedValues | undefined, index: SchemaIndex): PropertyPlan {
  return {
    property,
    value: planValue(property.type, 'create', index),
    collection: property.type.kind === 'Collection',
    required: property.presence.create === 'required',
    nullable: acceptsNull(property, 'create'),
    ...(values === undefined ? {} : { values }),
  };
}

/** The documented values of the parameter that became a property. */
function valuesOf({ name }: Property, operation: Operation): DocumentedValues | undefined {
  const parameter = bodyParameters(operation).find((one) => one.name === name);
  if (parameter?.values === undefined) return undefined;
  return { names: parameter.values.map((value) => value.name), closed: parameter.valuesClosed ?? false };
}
