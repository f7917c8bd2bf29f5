import type { Change } from '../../../model/change/change.js';
import { cellText } from '../../../model/edm/type-reference.js';
import type { Header, Operation, RequestBody } from '../../../model/operation.js';
import { bodyParameters } from '../../../model/schema/action-body.js';
import type { Comparison } from '../../comparison.js';
import { makeChange } from '../../make-change.js';
import { isEdited } from '../compare-texts.js';
import { nameOperation } from './name-operation.js';
import { relateTypes } from '../relate-types.js';

/** Compares the bodies, headers and query options of the requests of an operation. */
export function compareRequests(before: Operation, after: Operation, comparison: Comparison): readonly Change[] {
  return [
    ...compareBodies(before, after, comparison),
    ...compareHeaders(before, after, comparison),
    ...compareQueryOptions(before, after),
  ];
}

function compareBodies(before: Operation, after: Operation, comparison: Comparison): readonly Change[] {
  const [was, is] = [before.request, after.request];
  const subject = { kind: 'RequestBody', operation: nameOperation(after) } as const;
  const context = { subject, at: [was?.source, is?.source] } as const;
  if (is === undefined)
    return was === undefined ? [] : [makeChange('request-body-removed', { ...context, before: inWords(was) })];
  if (was === undefined) {
    const kind = isOptional(after) ? 'request-body-added' : 'required-request-body-added';
    return [makeChange(kind, { ...context, after: inWords(is) })];
  }
  const kind = judgeBodies(was, is, comparison);
  return kind === undefined ? [] : [makeChange(kind, { ...context, before: inWords(was), after: inWords(is) })];
}

/** Whether the body is an object of parameters none of which a request needs. */
function isOptional(operation: Operation): boolean {
  return operation.request?.shape === 'parameters' && bodyParameters(operation).every(({ required }) => !required);
}

function judgeBodies(before: RequestBody, after: RequestBody, comparison: Comparison) {
  if (before.shape !== after.shape) return 'request-body-changed';
  if (before.type === undefined && after.type === undefined) return undefined;
  if (before.type === undefined || after.type === undefined) return 'request-body-changed';
  const relation = relateTypes(before.type, after.type, comparison);
  if (relation === 'same' || relation === 'reworded') return undefined;
  return relation === 'wider' ? 'request-body-widened' : 'request-body-changed';
}

function inWords({ shape, type }: RequestBody): string {
  if (type !== undefined) return cellText(type);
  return { create: 'object', update: 'object', parameters: 'parameters', reference: 'reference', binary: 'bytes' }[
    shape
  ];
}

function compareHeaders(before: Operation, after: Operation, comparison: Comparison): readonly Change[] {
  const [old, young] = [headersByName(before), headersByName(after)];
  return [...new Set([...old.keys(), ...young.keys()])].flatMap((key) =>
    compareHeader(old.get(key), young.get(key), { operation: nameOperation(after), comparison }),
  );
}

/** Headers by name, which has no case (RFC 9110, section 5.1). */
function headersByName({ headers }: Operation): ReadonlyMap<string, Header> {
  const byName = new Map<string, Header>();
  for (const header of headers) {
    const key = header.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, header);
  }
  return byName;
}

function compareHeader(
  before: Header | undefined,
  after: Header | undefined,
  { operation, comparison }: { readonly operation: string; readonly comparison: Comparison },
): readonly Change[] {
  const header = after ?? before;
  if (header === undefined) return [];
  const context = {
    subject: { kind: 'Header', operation, name: header.name },
    at: [before?.source, after?.source],
  } as const;
  if (before === undefined)
    return [makeChange(header.required === true ? 'required-header-added' : 'header-added', context)];
  if (after === undefined) return [makeChange('header-removed', context)];
  const [was, is] = [before.required === true, after.required === true];
  return [
    ...(was === is ? [] : [makeChange(is ? 'header-now-required' : 'header-no-longer-required', context)]),
    ...(was === is && isEdited(before.value, after.value, comparison) ? [makeChange('header-edited', context)] : []),
  ];
}

function compareQueryOptions(before: Operation, after: Operation): readonly Change[] {
  const operation = nameOperation(after);
  const [old, young] = [optionsOf(before), optionsOf(after)];
  const subject = (name: string) => ({ kind: 'QueryOption', operation, name }) as const;
  const at = [before.source, after.source] as const;
  return [
    ...[...old]
      .filter((name) => !young.has(name))
      .map((name) => makeChange('query-option-removed', { subject: subject(name), at })),
    ...[...young]
      .filter((name) => !old.has(name))
      .map((name) => makeChange('query-option-added', { subject: subject(name), at })),
  ];
}

/** The query options that a page names, and the general statement as one of its own. */
function optionsOf({ queryOptions }: Operation): ReadonlySet<string> {
  if (queryOptions === undefined) return new Set();
  const { general, named, denied } = queryOptions;
  const offered: readonly string[] = named.filter((name) => !denied.includes(name));
  return new Set(general === true ? ['OData query parameters', ...offered] : offered);
}
