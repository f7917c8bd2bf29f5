import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { ExampleFact, OperationFact, PageFacts, PropertyFact } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import type { Schema, StructuredType } from '../../model/schema/schema.js';
import { isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import type { Source } from '../../model/source.js';
import { isOpenEnded } from '../reading/completeness.js';
import { findTypesElsewhere } from '../reading/defined-types.js';
import { defineRule } from '../rule.js';

/**
 * An example request without a property that a table of the same page lists as required. The sentence above the table often also covers
 * what the service sets, so this is no warning. `example-deviation` reports what a row itself calls required.
 */
export const requiredButAbsent = defineRule({
  codes: ['required-but-absent'],
  reach: 'set',
  check: ({ schema, index, pages, part, unreadPages }) => {
    const isElsewhere = findTypesElsewhere({ pages, unreadPages });
    const open = findOpenRequests(schema, index, (type) => part || isElsewhere(type));
    const excused = findExcused(schema, index);
    return pages.flatMap((page) => {
      const requests = findAcceptedRequests(page);
      return page.facts
        .filter((fact) => fact.kind === 'Operation')
        .flatMap((operation, at) =>
          open.has(operation.request?.source)
            ? []
            : absentProperties(page, operation, {
                examples: requests.filter((request) => request.operation === at),
                excused: excused.get(operation.request?.source) ?? new Set(),
              }),
        );
    });
  },
});

/** The requests that send an object of a type whose page exists, may excuse properties, and was not read. */
function findOpenRequests(
  { operations }: Schema,
  index: SchemaIndex,
  mayBeExcused: (type: StructuredType) => boolean,
): ReadonlySet<Source | undefined> {
  const open = operations.filter(({ request }) => {
    const type = index.typeOf(request?.type);
    return isStructured(type) && isOpenEnded(type, index) && mayBeExcused(type);
  });
  return new Set(open.map(({ request }) => request?.source));
}

/** By the request: the properties that need not be sent according to a row of their own, whatever is said of the whole table. */
function findExcused({ operations }: Schema, index: SchemaIndex): ReadonlyMap<Source | undefined, ReadonlySet<string>> {
  return new Map(
    operations.map(({ request }) => {
      const type = index.typeOf(request?.type);
      const properties = isStructured(type) ? [...index.properties(type).values()] : [];
      const excused = properties.filter(({ constraints }) =>
        constraints.some(({ kind }) => kind === 'Optional' || kind === 'ReadOnly'),
      );
      return [request?.source, new Set(excused.map(({ name }) => name))];
    }),
  );
}

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
  { examples, excused }: { readonly examples: readonly ExampleFact[]; readonly excused: ReadonlySet<string> },
): readonly Diagnostic<'required-but-absent'>[] {
  if (request?.shape !== 'create') return [];
  return request.requiredOnCreate.flatMap((name) => {
    const row = rowOf(page, name);
    if (excused.has(name)) return [];
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
