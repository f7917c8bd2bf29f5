import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { elementType, simpleName } from '../../model/edm/type-reference.js';
import type { ExampleFact } from '../../model/facts/facts.js';
import { mentionsIn } from '../../model/facts/mentions-in.js';
import { isError } from '../../model/operation.js';
import type { Schema } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';

/** The annotation of a response with a status of 400 or more names the resource that a success returns. */
export const resourceInError = defineRule({
  codes: ['resource-in-error'],
  reach: 'set',
  check: ({ schema, pages }) => {
    const resources = resourcesOf(schema);
    return pages.flatMap(({ facts }) =>
      facts.flatMap((fact) => (fact.kind === 'Example' ? compare(fact, resources) : [])),
    );
  },
});

/** The simple names of the types that successful responses return, in lower case. */
function resourcesOf({ operations }: Schema): ReadonlySet<string> {
  const types = operations.flatMap(({ responses }) =>
    responses.flatMap(({ status, type }) => (isError(status) || type === undefined ? [] : [elementType(type)])),
  );
  return new Set(types.flatMap((type) => (type.kind === 'Named' ? [simpleName(type.name).toLowerCase()] : [])));
}

function compare(
  { role, type, status = 0 }: ExampleFact,
  resources: ReadonlySet<string>,
): readonly Diagnostic<'resource-in-error'>[] {
  const mention = role === 'response' && isError(status) ? mentionsIn(type)[0] : undefined;
  if (mention === undefined || !resources.has(simpleName(mention.name).toLowerCase())) return [];
  return [diagnose('resource-in-error', mention.source, { status, name: simpleName(mention.name) })];
}
