// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { isArrayOfStrings } from '../is-array-of.js';
import { isObject } from '../is-object.js';
import type { Issue } from './issue.js';
import { wrong, type Find, type Findings, type Found } from './found.js';
import { text } from './scalars.js';

/** Reports a property or item that is missing, or what is wrong with the object in it. */
export function within(found: Found, step: string | number, value: unknown, find: Find, depth?: number): Found {
  if (found?.limitReached) return found;
  if (value === undefined && typeof step === 'string') return wrong(found, step, value, expectedBy(find));
  const before = countOf(found);
  return moveUnder(step, find(value, found, depth), before);
}

/** Reports a property that is not an array, or what is wrong with the objects in it. */
export function items(found: Found, step: string | number, value: unknown, find: Find, depth?: number): Found {
  if (!Array.isArray(value)) return wrong(found, step, value, 'array');
  const before = countOf(found);
  let all = found;
  for (let position = 0; position < value.length && !all?.limitReached; position += 1) {
    all = within(all, position, value[position], find, depth);
  }
  return moveUnder(step, all, before);
}

/** Reports a property that is not an array, or its items that are wrong. */
export function each(
  found: Found,
  step: string | number,
  value: unknown,
  reportItem: (found: Found, position: number, item: unknown) => Found,
): Found {
  if (!Array.isArray(value)) return wrong(found, step, value, 'array');
  const before = countOf(found);
  let all = found;
  for (let position = 0; position < value.length && !all?.limitReached; position += 1) {
    all = reportItem(all, position, value[position]);
  }
  return moveUnder(step, all, before);
}

/** Reports a property that is not an object, or its values that are wrong, whatever their names are. */
export function entries(
  found: Found,
  step: string | number,
  value: unknown,
  reportEntry: (found: Found, name: string, entry: unknown) => Found,
): Found {
  if (!isObject(value)) return wrong(found, step, value, 'object');
  const before = countOf(found);
  let all = found;
  for (const [name, entry] of Object.entries(value)) {
    if (all?.limitReached) break;
    all = reportEntry(all, name, entry);
  }
  return moveUnder(step, all, before);
}

/** Reports a property that is not an array, or its items that are not strings. */
export function texts(found: Found, step: string | number, value: unknown): Found {
  return isArrayOfStrings(value) ? found : each(found, step, value, text);
}

/** The type that a function expects: it reports it for a missing value. */
function expectedBy(find: Find): string {
  return find(undefined)?.issues[0]?.expected ?? '';
}

function countOf(found: Found): number {
  return found === undefined ? 0 : found.issues.length;
}

/** Puts a step before the path of each issue that was found within a property or item. */
function moveUnder(step: string | number, all: Findings | undefined, before: number): Found {
  if (all === undefined) return all;
  for (let index = before; index < all.issues.length; index += 1) prepend(step, all.issues[index]);
  return all;
}

function prepend(step: string | number, issue: Issue | undefined): void {
  // The path may still grow: nobody else has the issue yet.
  if (issue) (issue.path as (string | number)[]).unshift(step);
}
