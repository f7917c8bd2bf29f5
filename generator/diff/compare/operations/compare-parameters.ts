import type { Change } from '../../../model/change/change.js';
import { cellText } from '../../../model/edm/type-reference.js';
import type { Operation, Parameter, ParameterValue } from '../../../model/operation.js';
import type { Comparison } from '../../comparison.js';
import { makeChange } from '../../make-change.js';
import { pairNamed } from '../../pair/pair-named.js';
import { pairParameters } from '../../pair/pair-parameters.js';
import { compareLimits, findConstraint } from '../compare-constraints.js';
import { compareDeprecation } from '../compare-deprecation.js';
import { isEdited } from '../compare-texts.js';
import { nameOperation } from './name-operation.js';
import { locations } from './take-moved-parameters.js';
import { relateTypes } from '../relate-types.js';

/** Compares the parameters of an operation. Those in the path come and go with the request line, which says so. */
export function compareParameters(before: Operation, after: Operation, comparison: Comparison): readonly Change[] {
  const operation = nameOperation(after);
  const { pairs, removed, added } = pairParameters(before, after, comparison.types);
  const subject = ({ name }: Parameter) => ({ kind: 'Parameter', operation, name }) as const;
  return [
    ...pairs.flatMap((pair) => compareParameter(pair, operation, comparison)),
    ...removed
      .filter(isNotInPath)
      .map((one) => makeChange('parameter-removed', { subject: subject(one), at: [one.source, undefined] })),
    ...added.filter(isNotInPath).map((one) =>
      makeChange(one.required ? 'required-parameter-added' : 'parameter-added', {
        subject: subject(one),
        at: [undefined, one.source],
      }),
    ),
  ];
}

function isNotInPath(parameter: Parameter): boolean {
  return parameter.in !== 'path';
}

function compareParameter(
  [before, after]: readonly [Parameter, Parameter],
  operation: string,
  comparison: Comparison,
): readonly Change[] {
  const context: Context = {
    subject: { kind: 'Parameter', operation, name: after.name },
    at: [before.source, after.source],
  };
  const [was, is] = [before, after].map((state) => findConstraint(state, 'Deprecated')?.text);
  const deprecation = compareDeprecation(was, is, comparison);
  return [
    ...(before.name === after.name || after.in === 'path'
      ? []
      : [makeChange('parameter-renamed', { ...context, before: before.name })]),
    ...(before.in === after.in
      ? []
      : [makeChange('parameter-moved', { ...context, before: locations[before.in], after: locations[after.in] })]),
    ...(before.required === after.required || after.in === 'path'
      ? []
      : [makeChange(after.required ? 'parameter-now-required' : 'parameter-no-longer-required', context)]),
    ...compareTypes(before, after, context, comparison),
    ...compareBounds(before, after, context, comparison),
    ...compareDefaults(before, after, context),
    ...(deprecation === undefined ? [] : [makeChange(`parameter-${deprecation}`, context)]),
    ...compareValues([before, after], operation, comparison),
    ...(isEdited(before.description, after.description, comparison)
      ? [makeChange('parameter-description-edited', context)]
      : []),
  ];
}

type Context = Omit<Parameters<typeof makeChange<'parameter-renamed'>>[1], 'before' | 'after'>;

const kindOfRelation = {
  wider: 'parameter-type-widened',
  narrower: 'parameter-type-narrowed',
  other: 'parameter-type-changed',
} as const;

function compareTypes(
  before: Parameter,
  after: Parameter,
  context: Context,
  comparison: Comparison,
): readonly Change[] {
  const relation = relateTypes(before.type, after.type, comparison);
  if (relation === 'same' || relation === 'reworded') return [];
  return [
    makeChange(kindOfRelation[relation], { ...context, before: cellText(before.type), after: cellText(after.type) }),
  ];
}

function compareBounds(
  before: Parameter,
  after: Parameter,
  context: Context,
  comparison: Comparison,
): readonly Change[] {
  return compareLimits(before, after, comparison).map(({ direction, ...texts }) =>
    makeChange(direction === 'loosened' ? 'parameter-bound-loosened' : 'parameter-bound-tightened', {
      ...context,
      ...texts,
    }),
  );
}

function compareDefaults(before: Parameter, after: Parameter, context: Context): readonly Change[] {
  const [was, is] = [before, after].map((state) => findConstraint(state, 'Default')?.value);
  if (was === is) return [];
  if (was === undefined)
    return is === undefined ? [] : [makeChange('parameter-default-stated', { ...context, after: is })];
  return is === undefined
    ? [makeChange('parameter-default-no-longer-stated', { ...context, before: was })]
    : [makeChange('parameter-default-changed', { ...context, before: was, after: is })];
}

function compareValues(
  [before, after]: readonly [Parameter, Parameter],
  operation: string,
  comparison: Comparison,
): readonly Change[] {
  const closed = compareClosed(before, after, operation);
  // A list that comes or goes closes or opens the parameter.
  if ((before.values === undefined || after.values === undefined) && closed.length > 0) return closed;
  const { pairs, removed, added } = pairNamed({
    before: before.values ?? [],
    after: after.values ?? [],
    mayBeSame: () => false,
    identities: [],
  });
  const subject = ({ name }: ParameterValue) =>
    ({ kind: 'ParameterValue', operation, parameter: after.name, name }) as const;
  return [
    ...closed,
    ...removed.map((one) =>
      makeChange('parameter-value-removed', { subject: subject(one), at: [one.source, undefined] }),
    ),
    ...added.map((one) => makeChange('parameter-value-added', { subject: subject(one), at: [undefined, one.source] })),
    ...pairs.flatMap(([was, is]) => {
      const context = { subject: subject(is), at: [was.source, is.source] } as const;
      return [
        ...(was.value === undefined || is.value === undefined || was.value === is.value
          ? []
          : [makeChange('parameter-value-changed', { ...context, before: was.value, after: is.value })]),
        ...(isEdited(was.description, is.description, comparison)
          ? [makeChange('parameter-value-description-edited', context)]
          : []),
      ];
    }),
  ];
}

function compareClosed(before: Parameter, after: Parameter, operation: string): readonly Change[] {
  const [was, is] = [before.valuesClosed === true, after.valuesClosed === true];
  if (was === is) return [];
  const subject = { kind: 'Parameter', operation, name: after.name } as const;
  const kind = is ? 'parameter-values-closed' : 'parameter-values-opened';
  return [makeChange(kind, { subject, at: [before.source, after.source] })];
}
