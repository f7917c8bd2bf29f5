import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { Fact } from '../../model/facts/facts.js';
import { defineRule } from '../rule.js';

/** `This property will be deprecated in July.`: the text does not say whether that has happened. */
export const announcedDeprecation = defineRule({
  codes: ['announced-deprecation'],
  reach: 'page',
  check: ({ pages }) => pages.flatMap(({ facts }) => facts.flatMap(check)),
});

function check(fact: Fact): readonly Diagnostic<'announced-deprecation'>[] {
  if (fact.kind !== 'Property' || !/\b(?:will|to) be deprecated\b/i.test(fact.description ?? '')) return [];
  if (fact.constraints.some(({ kind }) => kind === 'Deprecated')) return [];
  return [diagnose('announced-deprecation', fact.source, { name: fact.name })];
}
