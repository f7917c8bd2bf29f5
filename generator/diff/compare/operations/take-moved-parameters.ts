import type { Change } from '../../../model/change/change.js';
import type { Header, Operation, Parameter, ParameterLocation } from '../../../model/operation.js';
import { wordsOfName } from '../../../model/text/words-of-name.js';
import { makeChange } from '../../make-change.js';
import { nameOperation } from './name-operation.js';

/** The parts of a request in words. */
export const locations: Readonly<Record<ParameterLocation, string>> = {
  path: 'path',
  query: 'query string',
  function: 'function call',
  body: 'body',
};

/** Parameters that became headers or headers that became parameters, and what is left to compare. */
export interface MovedParameters {
  readonly changes: readonly Change[];
  readonly before: Operation;
  readonly after: Operation;
}

/** Finds the parameters that a request contains as a header of the same name now, or the other way round. */
export function takeMovedParameters(before: Operation, after: Operation): MovedParameters {
  const toHeaders = pairByWords(goneFrom(before.parameters, after), newIn(after.headers, before));
  const fromHeaders = pairByWords(newIn(before.headers, after), goneFrom(after.parameters, before));
  const operation = nameOperation(after);
  const report = (was: Parameter | Header, is: Parameter | Header) =>
    makeChange('parameter-moved', {
      subject: { kind: 'Parameter', operation, name: is.name },
      at: [was.source, is.source],
      before: partOf(was),
      after: partOf(is),
    });
  const pairs = [...toHeaders, ...fromHeaders];
  if (pairs.length === 0) return { changes: [], before, after };
  const settled = new Set<Parameter | Header>(pairs.flat());
  return {
    changes: pairs.map(([was, is]) => report(was, is)),
    before: withoutSettled(before, settled),
    after: withoutSettled(after, settled),
  };
}

function partOf(item: Parameter | Header): string {
  return 'in' in item ? locations[item.in] : 'headers';
}

function goneFrom(parameters: readonly Parameter[], other: Operation): readonly Parameter[] {
  const names = new Set(other.parameters.map(({ name }) => name));
  return parameters.filter((parameter) => parameter.in !== 'path' && !names.has(parameter.name));
}

function newIn(headers: readonly Header[], other: Operation): readonly Header[] {
  const names = new Set(other.headers.map(({ name }) => name.toLowerCase()));
  return headers.filter(({ name }) => !names.has(name.toLowerCase()));
}

interface Named {
  readonly name: string;
}

function pairByWords<A extends Named, B extends Named>(before: readonly A[], after: readonly B[]) {
  const young = new Map(after.map((item) => [wordsOfName(item.name).join(''), item]));
  return before.flatMap((item) => {
    const same = young.get(wordsOfName(item.name).join(''));
    return same === undefined ? [] : [[item, same] as const];
  });
}

function withoutSettled(operation: Operation, settled: ReadonlySet<Parameter | Header>): Operation {
  return {
    ...operation,
    parameters: operation.parameters.filter((one) => !settled.has(one)),
    headers: operation.headers.filter((one) => !settled.has(one)),
  };
}
