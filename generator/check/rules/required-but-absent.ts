import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ExampleFact, OperationFact, PageFacts, PropertyFact } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import { defineRule } from '../rule.js';

/**
 * An example request without a property that a table of the same page lists as required. The sentence above the table often also covers
 * what the service sets, so this is no warning. `example-deviation` reports what a row itself calls required.
 */
export const requiredButAbsent = defineRule({
  codes: ['required-but-absent'],
  reach: 'page',
  check: ({ pages }) =>
    pages.flatMap((page) => {
      const requests = findAcceptedRequests(page);
      return page.facts
        .filter((fact) => fact.kind === 'Operation')
        .flatMap((operation, index) =>
          absentProperties(
            page,
            operation,
            requests.filter((request) => request.operation === index),
          ),
        );
    }),
});

/** The example requests with a JSON object, without those that an error response answers. */
function findAcceptedRequests(page: PageFacts): readonly ExampleFact[] {
  const examples = page.facts.filter((fact) => fact.kind === 'Example');
  const refused = new Set(examples.flatMap(({ status = 0, answers }) => (status >= 400 ? [answers] : [])));
  return examples.filter(
    ({ role, body }, index) => role === 'request' && body?.kind === 'Object' && !refused.has(index),
  );
}

function absentProperties(
  page: PageFacts,
  { request }: OperationFact,
  examples: readonly ExampleFact[],
): readonly Diagnostic<'required-but-absent'>[] {
  if (request?.shape !== 'create') return [];
  return request.requiredOnCreate.flatMap((name) => {
    const row = rowOf(page, name);
    if (row?.constraints.some(({ kind }) => kind === 'Required')) return [];
    const without = examples.filter(({ body }) => jsonMember(body, name) === undefined);
    if (without.length === 0) return [];
    const related = without.map(({ source }) => ({ message: 'this request is without it', source }));
    const place = row?.nameSource ?? request.source;
    return [{ ...diagnose('required-but-absent', place, { name }, related), severity: 'info' }];
  });
}

function rowOf({ facts }: PageFacts, name: string): PropertyFact | undefined {
  const rows = facts.filter((fact) => fact.kind === 'Property');
  return rows.find((row) => row.role === 'create-body' && row.name === name);
}
