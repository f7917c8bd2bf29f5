import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { jsonMember, type JsonNode } from '../../model/json.js';
import type { Operation } from '../../model/operation.js';
import type { PageFacts } from '../../model/facts/facts.js';
import type { Source } from '../../model/source.js';
import type { Example } from '../../model/schema/schema.js';
import { isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import { answeredOperation } from '../reading/answered-operation.js';
import { isOpenEnded } from '../reading/completeness.js';
import { defineRule } from '../rule.js';

/** The Response section documents a collection of orders, but the example shows one order, or the reverse. */
export const listMismatch = defineRule({
  codes: ['list-mismatch'],
  reach: 'set',
  check: ({ schema, index, pages }) => {
    const stated = statedLists(pages);
    return schema.examples.flatMap((example) => {
      // A filter selects objects of a collection, also on a page that reads one of them.
      if (index.examples.get(example.answers ?? '')?.target?.includes('filter=')) return [];
      const operation = answeredOperation(example, index);
      return operation === undefined ? [] : check(example, operation, { index, stated });
    });
  },
});

interface Known {
  readonly index: SchemaIndex;
  /** Whether the page says at a place that a response is a list. The schema believes the example instead. */
  readonly stated: ReadonlyMap<Source, boolean>;
}

function statedLists(pages: readonly PageFacts[]): ReadonlyMap<Source, boolean> {
  const operations = pages.flatMap(({ facts }) => facts.filter((fact) => fact.kind === 'Operation'));
  const responses = operations.flatMap((operation) => operation.responses);
  return new Map(
    responses.flatMap(({ type, source }) =>
      type === undefined ? [] : [[source, type.kind === 'Collection'] as const],
    ),
  );
}

function check(
  { status, body }: Example,
  { responses }: Operation,
  { index, stated }: Known,
): readonly Diagnostic<'list-mismatch'>[] {
  const response = responses.find((one) => one.status === status);
  if (status === undefined || status >= 300 || response?.type === undefined || body === undefined) return [];
  const documented = stated.get(response.source) ?? response.type.kind === 'Collection';
  const element = response.type.kind === 'Collection' ? response.type.of : response.type;
  const type = index.typeOf(element);
  // A type that may have a property `value`, or any property, is no evidence.
  if (
    !isStructured(type) ||
    isOpenEnded(type, index) ||
    index.properties(type).size === 0 ||
    index.properties(type).has('value')
  )
    return [];
  const shown = showsList(body, [...index.properties(type).keys()]);
  if (shown === undefined || shown === documented) return [];
  const words = (list: boolean) => (list ? 'a list' : 'a single object');
  const parameters = { shown: words(shown), documented: words(documented) };
  const related = [{ message: `documents ${parameters.documented}`, source: response.source }];
  return [diagnose('list-mismatch', body.source, parameters, related)];
}

/** Whether a body is a list; undefined if it is neither that nor an object with properties of the type. */
function showsList(body: JsonNode, names: readonly string[]): boolean | undefined {
  if (body.kind === 'Array' || jsonMember(body, 'value')?.kind === 'Array') return true;
  if (body.kind !== 'Object') return undefined;
  const known = new Set(names);
  return body.members.filter(({ name }) => known.has(name)).length > 1 ? false : undefined;
}
