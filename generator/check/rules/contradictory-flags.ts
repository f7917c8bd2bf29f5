import type { Constraint } from '../../model/constraint.js';
import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import { defineRule } from '../rule.js';

type Flag = readonly [label: string, holds: (constraint: Constraint) => boolean];

const readOnly: Flag = ['read-only', ({ kind }) => kind === 'ReadOnly'];
const writeOnly: Flag = ['write-only', ({ kind }) => kind === 'WriteOnly'];
const required: Flag = ['required', ({ kind }) => kind === 'Required'];
const optional: Flag = ['optional', ({ kind }) => kind === 'Optional'];
const nullable: Flag = ['nullable', (one) => one.kind === 'Nullable' && one.nullable];
const notNullable: Flag = ['not nullable', (one) => one.kind === 'Nullable' && !one.nullable];

const contradictions: readonly (readonly [Flag, Flag])[] = [
  [readOnly, required],
  [readOnly, writeOnly],
  [required, optional],
  [nullable, notNullable],
];

/** `Read-only. Required.` in one description. */
export const contradictoryFlags = defineRule({
  codes: ['contradictory-flags'],
  reach: 'page',
  check: ({ pages }) =>
    pages.flatMap(({ facts }) => facts.flatMap((fact) => (fact.kind === 'Property' ? check(fact) : []))),
});

function check({ name, constraints }: PropertyFact): readonly Diagnostic<'contradictory-flags'>[] {
  return contradictions.flatMap(([[one, isOne], [other, isOther]]) => {
    const first = constraints.find(isOne);
    const second = constraints.find(isOther);
    if (first === undefined || second === undefined) return [];
    const related = [{ message: `says ${one}`, source: first.source }];
    return [diagnose('contradictory-flags', second.source, { name, one, other }, related)];
  });
}
