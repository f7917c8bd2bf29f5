import { csdlName } from '../../model/edm/type-reference.js';
import type { Operation, Parameter } from '../../model/operation.js';
import { translateType, type Comparison } from '../comparison.js';
import { identifyByDescription } from './describe-identity.js';
import { pairNamed, type Pairing } from './pair-named.js';

/** Pairs the parameters of an operation; a renamed parameter has the same type in the same part of the request. */
export function pairParameters(before: Operation, after: Operation, types: Comparison['types']): Pairing<Parameter> {
  return pairNamed({
    before: firstOfEachName(before),
    after: firstOfEachName(after),
    mayBeSame: (old, young) => old.in === young.in && csdlName(translateType(old.type, types)) === csdlName(young.type),
    identities: identifyByDescription(types),
  });
}

function firstOfEachName({ parameters }: Operation): readonly Parameter[] {
  return parameters.filter(({ name }, index) => parameters.findIndex((other) => other.name === name) === index);
}
