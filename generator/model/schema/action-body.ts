import { qualifiedName } from '../edm/type-reference.js';
import type { Operation, Parameter } from '../operation.js';
import type { Property, StructuredType } from './schema.js';

/** The parameters in the body of a request; of two rows with the same name, the first one counts. */
export function bodyParameters({ parameters }: Operation): readonly Parameter[] {
  const first = new Map<string, Parameter>();
  for (const parameter of parameters) {
    if (parameter.in === 'body' && !first.has(parameter.name)) first.set(parameter.name, parameter);
  }
  return [...first.values()];
}

/** The body of an action call as a type: an object with the action's parameters as properties. */
export function actionBody(operation: Operation): StructuredType {
  const { id, source } = operation;
  return {
    kind: 'ComplexType',
    name: qualifiedName(id),
    abstract: false,
    openType: false,
    key: [],
    properties: bodyParameters(operation).map(parameterProperty),
    annotations: [],
    creatable: true,
    updatable: false,
    origin: 'table',
    source,
    sources: [source],
    evidence: [],
  };
}

/** A parameter of an action as the property of its body. */
export function parameterProperty({ name, type, required, description, constraints, source }: Parameter): Property {
  const presence = required ? 'required' : 'optional';
  const stated = constraints.find((constraint) => constraint.kind === 'Nullable');
  return {
    kind: 'Property',
    name,
    type,
    ...(description === undefined ? {} : { description }),
    nullable: stated?.nullable ?? !required,
    presence: { read: presence, create: presence, update: presence },
    constraints,
    origin: 'table',
    source,
    evidence: [],
  };
}
