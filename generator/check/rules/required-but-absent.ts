import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ExampleFact, OperationFact, PageFacts } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import { defineRule } from '../rule.js';

/** A page calls all rows of its table required on create, and its own example request leaves some of them out. */
export const requiredButAbsent = defineRule({
  codes: ['required-but-absent'],
  reach: 'page',
  check: ({ pages }) =>
    pages.flatMap((page) =>
      page.facts.flatMap((fact) => (fact.kind === 'Operation' ? absentProperties(page, fact) : [])),
    ),
});

function absentProperties(page: PageFacts, operation: OperationFact): readonly Diagnostic<'required-but-absent'>[] {
  const { request } = operation;
  if (request?.shape !== 'create') return [];
  const refused = new Set(page.facts.flatMap((fact) => (isRefusal(fact) ? [fact.answers] : [])));
  const examples = page.facts.filter((fact) => isRequestOf(fact, operation)).filter(({ name }) => !refused.has(name));
  return request.requiredByBoilerplate.flatMap((name) => {
    const without = examples.filter(({ body }) => jsonMember(body, name) === undefined);
    if (without.length === 0) return [];
    const related = without.map(({ source }) => ({ message: 'this request is without it', source }));
    return [diagnose('required-but-absent', rowOf(page, name) ?? request.source, { name }, related)];
  });
}

/** An example of what the service does not take may well leave something out. */
function isRefusal(fact: PageFacts['facts'][number]): fact is ExampleFact {
  return fact.kind === 'Example' && (fact.status ?? 0) >= 400;
}

function isRequestOf(fact: PageFacts['facts'][number], operation: OperationFact): fact is ExampleFact {
  return (
    fact.kind === 'Example' &&
    fact.role === 'request' &&
    fact.operation === operation.name &&
    fact.body?.kind === 'Object'
  );
}

function rowOf(page: PageFacts, name: string) {
  const row = page.facts.find((fact) => fact.kind === 'Property' && fact.role === 'create-body' && fact.name === name);
  return row?.kind === 'Property' ? row.nameSource : undefined;
}
