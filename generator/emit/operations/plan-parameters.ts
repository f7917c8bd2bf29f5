import type { Operation, Parameter } from '../../model/operation.js';
import type { Property } from '../../model/schema/schema.js';
import { operationNamesOf, type PackagePlan } from '../package-plan.js';
import { planValue } from '../shapes/plan-value.js';
import type { PropertyPlan, ShapePlan } from '../shapes/shape-plan.js';

/** What parameters are planned in. */
type Surroundings = Pick<PackagePlan, 'index' | 'operationNames'>;

/** The body of a request that hands over parameters, as a shape; undefined where the operation has none. */
export function planParameters(operation: Operation, plan: Surroundings): ShapePlan | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === 'body');
  if (operation.request?.shape !== 'parameters' || parameters.length === 0) return undefined;
  const names = operationNamesOf(plan, operation.id);
  return {
    key: `parameters ${operation.id}`,
    shape: 'create',
    symbol: { name: names.parameters, module: names.module },
    wireName: `parameters of ${operation.id}`,
    type: undefined,
    base: undefined,
    properties: distinct(parameters).map((parameter) => planParameter(parameter, plan)),
    typeNames: [],
    union: undefined,
    openType: false,
  };
}

function distinct(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.filter(({ name }, index) => parameters.findIndex((other) => other.name === name) === index);
}

function planParameter(parameter: Parameter, plan: Surroundings): PropertyPlan {
  const { type, required } = parameter;
  return {
    property: propertyOf(parameter),
    value: planValue(type, 'create', plan.index),
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
