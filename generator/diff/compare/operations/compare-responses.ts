import type { Change } from '../../../model/change/change.js';
import { cellText } from '../../../model/edm/type-reference.js';
import { distinctStatuses, isSuccess, type Operation, type Response } from '../../../model/operation.js';
import type { Comparison } from '../../comparison.js';
import { makeChange } from '../../make-change.js';
import { nameOperation } from './name-operation.js';
import { relateTypes } from '../relate-types.js';

/**
 * Compares the answers of an operation by status. If one success status is gone and one is new, the status of the same answer has changed.
 */
export function compareResponses(before: Operation, after: Operation, comparison: Comparison): readonly Change[] {
  const operation = nameOperation(after);
  const [old, young] = [distinctStatuses(before.responses), distinctStatuses(after.responses)];
  const removed = old.filter(({ status }) => !young.some((other) => other.status === status));
  const added = young.filter(({ status }) => !old.some((other) => other.status === status));
  const [was, is] = [removed.filter(succeeds), added.filter(succeeds)];
  const replaced = was.length === 1 && is.length === 1 && was[0] && is[0] ? ([was[0], is[0]] as const) : undefined;
  const isOther = (one: Response): boolean => replaced === undefined || !replaced.includes(one);
  return [
    ...(replaced === undefined ? [] : reportReplaced(replaced, operation, comparison)),
    ...removed.filter(isOther).map((one) => reportRemoved(one, operation)),
    ...added.filter(isOther).map((one) => reportAdded(one, before, operation)),
    ...old.flatMap((response) => {
      const same = young.find(({ status }) => status === response.status);
      return same === undefined ? [] : compareBodies(response, same, operation, comparison);
    }),
  ];
}

function succeeds({ status }: Response): boolean {
  return isSuccess(status);
}

function subjectOf({ status }: Response, operation: string) {
  return { kind: 'Response', operation, status } as const;
}

function reportRemoved(response: Response, operation: string): Change {
  const kind = succeeds(response) ? 'success-status-removed' : 'error-status-removed';
  return makeChange(kind, { subject: subjectOf(response, operation), at: [response.source, undefined] });
}

function reportAdded(response: Response, { responses }: Operation, operation: string): Change {
  return makeChange(judgeAdded(response, responses.filter(succeeds)), {
    subject: subjectOf(response, operation),
    at: [undefined, response.source],
  });
}

/** Clients that do not know a status take it for the first one of its class (RFC 9110, section 15). */
function judgeAdded(response: Response, known: readonly Response[]) {
  if (!succeeds(response)) return 'error-status-added';
  const isKnown = known.some((one) => inWords(one) === inWords(response));
  return isKnown ? 'success-status-added' : 'success-status-added-with-other-body';
}

function reportReplaced(
  [before, after]: readonly [Response, Response],
  operation: string,
  comparison: Comparison,
): readonly Change[] {
  const texts = { before: String(before.status), after: String(after.status) };
  return [
    makeChange('status-changed', { subject: subjectOf(after, operation), at: [before.source, after.source], ...texts }),
    ...compareBodies(before, after, operation, comparison),
  ];
}

const kindOfRelation = { wider: 'response-widened', narrower: 'response-narrowed', other: 'response-changed' } as const;

function compareBodies(
  before: Response,
  after: Response,
  operation: string,
  comparison: Comparison,
): readonly Change[] {
  const context = { subject: subjectOf(after, operation), at: [before.source, after.source] } as const;
  const [was, is] = [inWords(before), inWords(after)];
  if (was === undefined && is === undefined) return [];
  if (is === undefined) return [makeChange('response-no-longer-stated', { ...context, before: was ?? '' })];
  if (was === undefined) return [makeChange('response-stated', { ...context, after: is })];
  const kind = judgeBodies(before, after, comparison);
  return kind === undefined ? [] : [makeChange(kind, { ...context, before: was, after: is })];
}

function judgeBodies(before: Response, after: Response, comparison: Comparison) {
  if (before.type === undefined || after.type === undefined)
    return before.type === after.type ? undefined : 'response-changed';
  if (JSON.stringify(before.form) !== JSON.stringify(after.form)) return 'response-changed';
  const relation = relateTypes(before.type, after.type, comparison);
  return relation === 'same' || relation === 'reworded' ? undefined : kindOfRelation[relation];
}

/** What an answer contains; undefined if the documentation does not say. */
function inWords({ type, empty, form }: Response): string | undefined {
  if (type === undefined) return empty === true ? 'no body' : undefined;
  const wrapper = form?.kind === 'array' ? ' as an array' : form === undefined ? '' : ` in ${form.items}`;
  return `${cellText(type)}${wrapper}`;
}
