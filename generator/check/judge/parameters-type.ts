import type { Operation, Parameter } from '../../model/operation.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';

/** The body of an action call: an object with the action’s parameters as properties. */
export function parametersType({ id, parameters, source }: Operation): StructuredType {
  return {
    kind: 'ComplexType',
    name: id,
    abstract: false,
    openType: false,
    key: [],
    properties: parameters.filter((parameter) => parameter.in === 'body').map(parameterProperty),
    annotations: [],
    creatable: true,
    updatable: false,
    origin: 'table',
    source,
    sources: [source],
    evidence: [],
  };
}

function parameterProperty({ name, type, required, source }: Parameter): Property {
  const presence = required ? 'required' : 'optional';
  return {
    kind: 'Property',
    name,
    type,
    nullable: !required,
    presence: { read: presence, create: presence, update: presence },
    constraints: [],
    origin: 'table',
    source,
    evidence: [],
  };
}
