import { shownForm } from '../../model/example/collection-form.js';
import type { CollectionForm, Operation, Response } from '../../model/operation.js';
import type { Example } from '../../model/schema/schema.js';
import { groupBy } from '../../model/text/group-by.js';

/**
 * Gives each collection response the form that its examples show: `{ "items": [ … ], "nextCursor": … }` or a bare array. Without an
 * example it has the form of the configuration, or that of all other collections, if they have one in common.
 */
export function settleForms(
  operations: readonly Operation[],
  examples: readonly Example[],
  configured: CollectionForm | undefined,
): readonly Operation[] {
  const lists = examples.filter(isList);
  if (configured === undefined && lists.every((example) => shownForm(example) === undefined)) return operations;
  const common = configured ?? commonForm(lists);
  const byOperation = groupBy(lists, ({ operation }) => operation);
  return operations.map((operation) => ({
    ...operation,
    responses: operation.responses.map((response) => settleForm(response, byOperation.get(operation.id) ?? [], common)),
  }));
}

/** Whether an example shows a collection. */
function isList({ role, body, type, envelope }: Example): boolean {
  return role === 'response' && (envelope === 'collection' || (body?.kind === 'Array' && type?.kind === 'Collection'));
}

function settleForm(response: Response, lists: readonly Example[], common: CollectionForm | undefined): Response {
  if (response.type?.kind !== 'Collection') return response;
  const own = lists.filter(({ status }) => status === undefined || status === response.status);
  const form = own.length === 0 ? common : commonForm(own);
  return form === undefined ? response : { ...response, form };
}

/** The form that all examples show; undefined if they differ or it is the usual one. */
function commonForm(lists: readonly Example[]): CollectionForm | undefined {
  const [first, ...rest] = lists.map(shownForm);
  return rest.reduce((form, other) => (form && other ? merge(form, other) : undefined), first);
}

function merge(a: CollectionForm, b: CollectionForm): CollectionForm | undefined {
  if (a.kind === 'array' || b.kind === 'array') return a.kind === b.kind ? a : undefined;
  if (a.items !== b.items) return undefined;
  const differing = Object.entries(b.beside).map(([name, kind]): [string, typeof kind] => [
    name,
    (a.beside[name] ?? kind) === kind ? kind : 'other',
  ]);
  return { ...a, beside: { ...a.beside, ...Object.fromEntries(differing) } };
}
