import type { Change } from '../../../model/change/change.js';
import { literalRouteKey, nameRoute, requestLines, type Operation, type Route } from '../../../model/operation.js';
import type { Comparison } from '../../comparison.js';
import { makeChange } from '../../make-change.js';
import type { OperationPairing } from '../../pair/pair-operations.js';
import { compareParameters } from './compare-parameters.js';
import { comparePermissions } from './compare-permissions.js';
import { compareRequests } from './compare-requests.js';
import { compareResponses } from './compare-responses.js';
import { isEdited } from '../compare-texts.js';
import { nameOperation } from './name-operation.js';
import { takeMovedParameters } from './take-moved-parameters.js';

/** Compares the operations of two schemas. */
export function compareOperations(
  { pairs, removed, added }: OperationPairing,
  comparison: Comparison,
): readonly Change[] {
  return [
    ...removed.map((one) => makeChange('operation-removed', { subject: subjectOf(one), at: [one.source, undefined] })),
    ...added.map((one) => makeChange('operation-added', { subject: subjectOf(one), at: [undefined, one.source] })),
    ...pairs.flatMap(([before, after]) => compareOperation(before, after, comparison)),
  ];
}

function subjectOf(operation: Operation) {
  return { kind: 'Operation', operation: nameOperation(operation) } as const;
}

function compareOperation(before: Operation, after: Operation, comparison: Comparison): readonly Change[] {
  const operation = nameOperation(after);
  const context = { subject: subjectOf(after), at: [before.source, after.source] } as const;
  const moved = takeMovedParameters(before, after);
  return [
    ...compareRoutes(before, after),
    ...comparePermissions(before, after, operation),
    ...moved.changes,
    ...compareRequests(moved.before, moved.after, comparison),
    ...compareParameters(moved.before, moved.after, comparison),
    ...compareResponses(before, after, comparison),
    ...(isEdited(before.description, after.description, comparison)
      ? [makeChange('operation-description-edited', context)]
      : []),
    ...(isEdited(before.title, after.title, comparison)
      ? [makeChange('operation-title-edited', { ...context, before: before.title, after: after.title })]
      : []),
  ];
}

/** If the only request line is gone and one is new, the operation has moved. */
function compareRoutes(before: Operation, after: Operation): readonly Change[] {
  const operation = nameOperation(after);
  const [old, young] = [linesByKey(before), linesByKey(after)];
  const removed = [...old].flatMap(([key, route]) => (young.has(key) ? [] : [route]));
  const added = [...young].flatMap(([key, route]) => (old.has(key) ? [] : [route]));
  const [was, is] = [removed[0], added[0]];
  if (was !== undefined && is !== undefined && old.size === 1 && young.size === 1)
    return [reportMoved([was, is], [nameRoute(was), nameRoute(is)], operation)];
  const subject = (route: Route) => ({ kind: 'Route', operation, name: nameRoute(route) }) as const;
  return [
    ...removed.map((route) => makeChange('route-removed', { subject: subject(route), at: [route.source, undefined] })),
    ...added.map((route) => makeChange('route-added', { subject: subject(route), at: [undefined, route.source] })),
    ...[...old].flatMap(([key, route]) => compareSpelling(route, young.get(key), operation)),
  ];
}

function reportMoved(
  [was, is]: readonly [Route, Route],
  [before, after]: readonly [string, string],
  operation: string,
): Change {
  const subject = { kind: 'Operation', operation } as const;
  return makeChange('operation-moved', { subject, at: [was.source, is.source], before, after });
}

/** The whole request line as the page writes it. */
function spell({ method, path, root = '', query }: Route): string {
  return `${method} ${root}${path}${query === undefined ? '' : `?${query}`}`;
}

/** The first request line of each route. Lines that differ only in the names of their placeholders are one. */
function linesByKey(operation: Operation): ReadonlyMap<string, Route> {
  const lines = new Map<string, Route>();
  for (const route of requestLines(operation)) {
    const key = literalRouteKey(route);
    if (!lines.has(key)) lines.set(key, route);
  }
  return lines;
}

function compareSpelling(before: Route, after: Route | undefined, operation: string): readonly Change[] {
  if (after === undefined) return [];
  const context = {
    subject: { kind: 'Route', operation, name: nameRoute(after) },
    at: [before.source, after.source],
  } as const;
  const [was, is] = [before, after].map(spell);
  if (was === undefined || is === undefined || was === is) return [];
  if (before.root !== undefined && after.root !== undefined && before.root !== after.root)
    return [reportMoved([before, after], [was, is], operation)];
  const kind = nameRoute(before) === nameRoute(after) ? 'route-respelled' : 'placeholder-renamed';
  return [makeChange(kind, { ...context, before: was, after: is })];
}
