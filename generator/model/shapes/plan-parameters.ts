import type { Operation, Parameter } from '../operation.js';
import { bodyParameters, parameterProperty } from '../schema/action-body.js';
import { acceptsNull } from '../schema/shape.js';
import type { SchemaIndex } from '../schema/schema-index.js';
import { planValue } from './plan-value.js';
import type { PropertyPlan, Shape } from './shape.js';

/** Plans the body of a request with parameters as a shape; undefined if the operation has no such body. */
export function planParameters(operation: Operation, index: SchemaIndex): Shape | undefined {
  const parameters = bodyParameters(operation);
  if (operation.request?.shape !== 'parameters' || parameters.length === 0) return undefined;
  return {
    key: `parameters ${operation.id}`,
    shape: 'create',
    qualifiedName: `parameters of ${operation.id}`,
    type: undefined,
    base: undefined,
    properties: parameters.map((parameter) => planParameter(parameter, index)),
    relationships: [],
    typeNames: [],
    subtypes: undefined,
    openType: false,
  };
}

/** Plans a parameter as the property of a request. */
export function planParameter(parameter: Parameter, index: SchemaIndex): PropertyPlan {
  const { values, valuesClosed: closed = false } = parameter;
  const property = parameterProperty(parameter);
  return {
    property,
    value: planValue(property.type, 'create', index),
    collection: property.type.kind === 'Collection',
    required: property.presence.create === 'required',
    nullable: acceptsNull(property, 'create'),
    ...(values === undefined ? {} : { values: { names: values.map(({ name }) => name), closed } }),
  };
}
