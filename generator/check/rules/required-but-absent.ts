import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ExampleFact, OperationFact, PageFacts } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import { defineRule } from '../rule.js';

/** An example request without a property that the same page lists as required. */
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
    const without = examples.filter(({ body }) => jsonMember(body, name) === undefined);
    if (without.length === 0) return [];
    const related = without.map(({ source }) => ({ message: 'this request is without it', source }));
    return [diagnose('required-but-absent', rowOf(page, name) ?? request.source, { name }, related)];
  });
}

function rowOf(page: PageFacts, name: string) {
  const row = page.facts.find((fact) => fact.kind === 'Property' && fact.role === 'create-body' && fact.name === name);
  return row?.kind === 'Property' ? row.nameSource : undefined;
}
