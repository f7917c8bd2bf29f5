import type { Operation, Parameter } from '../operation.js';
import type { Property } from '../schema/schema.js';
import type { SchemaIndex } from '../schema/schema-index.js';
import { planValue } from './plan-value.js';
import type { PropertyPlan, Shape } from './shape.js';

/** The body of a request that hands over parameters, as a shape; undefined where the operation has none. */
export function planParameters(operation: Operation, index: SchemaIndex): Shape | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'body');
  if (operation.request?.shape !== 'parameters' || parameters.length === 0) return undefined;
  return {
    key: `parameters ${operation.id}`,
    shape: 'create',
    wireName: `parameters of ${operation.id}`,
    type: undefined,
    base: undefined,
    properties: distinct(parameters).map((parameter) => planParameter(parameter, index)),
    typeNames: [],
    subtypes: undefined,
    openType: false,
  };
}

function distinct(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name }, index) => parameters.findIndex((other) => other.name === name) === index);
}

function planParameter(parameter: Parameter, index: SchemaIndex): PropertyPlan {
  const { type, required } = parameter;
  return {
    property: propertyOf(parameter),
    value: planValue(type, 'create', index),
    collection: type.kind === 'Collection',
    required,
    nullable: !required,
  };
}

function propertyOf({ name, type, required, description, source }: Parameter): Property {
  const presence = required ? 'required' : 'optional';
  return {
    kind: 'Property',
    name,
    type,
    ...(description === undefined ? {} : { description }),
    presence: { read: presence, create: presence, update: presence },
    constraints: [],
    origin: 'table',
    source,
    evidence: [],
  };
}
