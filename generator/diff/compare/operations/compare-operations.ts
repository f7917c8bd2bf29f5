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
  return [
    ...compareRoutes(before, after),
    ...comparePermissions(before, after, operation),
    ...compareRequests(before, after, comparison),
    ...compareParameters(before, after, comparison),
    ...compareResponses(before, after, comparison),
    ...(isEdited(before.description, after.description, comparison)
      ? [makeChange('operation-description-edited', context)]
      : []),
    ...(isEdited(before.title, after.title, comparison)
      ? [makeChange('operation-title-edited', { ...context, before: before.title, after: after.title })]
      : []),
  ];
}

/** One request line in place of another one is a move. */
function compareRoutes(before: Operation, after: Operation): readonly Change[] {
  const operation = nameOperation(after);
  const [old, young] = [linesByKey(before), linesByKey(after)];
  const removed = [...old].flatMap(([key, route]) => (young.has(key) ? [] : [route]));
  const added = [...young].flatMap(([key, route]) => (old.has(key) ? [] : [route]));
  const [was, is] = [removed[0], added[0]];
  if (was !== undefined && is !== undefined && removed.length === 1 && added.length === 1) {
    const subject = { kind: 'Operation', operation } as const;
    const texts = { before: nameRoute(was), after: nameRoute(is) };
    return [makeChange('operation-moved', { subject, at: [was.source, is.source], ...texts })];
  }
  const subject = (route: Route) => ({ kind: 'Route', operation, name: nameRoute(route) }) as const;
  return [
    ...removed.map((route) => makeChange('route-removed', { subject: subject(route), at: [route.source, undefined] })),
    ...added.map((route) => makeChange('route-added', { subject: subject(route), at: [undefined, route.source] })),
    ...[...old].flatMap(([key, route]) => compareSpelling(route, young.get(key), operation)),
  ];
}

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
  const [was, is] = [before, after].map(
    (route) => nameRoute(route) + (route.query === undefined ? '' : `?${route.query}`),
  );
  if (was === undefined || is === undefined || was === is) return [];
  const subject = { kind: 'Route', operation, name: nameRoute(after) } as const;
  return [makeChange('placeholder-renamed', { subject, at: [before.source, after.source], before: was, after: is })];
}
