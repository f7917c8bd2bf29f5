// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { either } from './runtime/issues/either.js';
import { type Found, notObject, tooDeep } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { maxDepth } from './runtime/max-depth.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';
import { type Wheel, checkWheel } from './wheel.js';

/**
 * A part of a bike.
 *
 * @see `resources/part.md`
 */
export interface Part extends Annotations {
  '@odata.type'?: '#contoso.cycles.part' | 'contoso.cycles.part';
  /** Its name. */
  name: string;
  /** What it can be fixed to. */
  fits?: Part | Wheel | null;
}

/** Whether a value is `Part`. */
export function isPart(value: unknown): value is Part {
  return checkPart(value, 0);
}

/** Whether a value at some depth of nesting is `Part`. */
export function checkPart(value: unknown, depth: number): value is Part {
  return (
    depth <= maxDepth &&
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.cycles.part', 'contoso.cycles.part') &&
    typeof value.name === 'string' &&
    (value.fits == null || checkPart(value.fits, depth + 5) || checkWheel(value.fits, depth + 5))
  );
}

/** Finds what keeps a value from being `Part`. */
export function findPartIssues(value: unknown, found?: Found, depth = 0): Found {
  if (depth > maxDepth) return tooDeep(found, value, 'contoso.cycles.part');
  if (!isObject(value)) return notObject(found, value, 'contoso.cycles.part');
  found = typeName(found, value, '#contoso.cycles.part', 'contoso.cycles.part');
  found = text(found, 'name', value.name);
  if (value.fits != null)
    found = either(
      found,
      'fits',
      value.fits,
      checkPart(value.fits, depth + 5) || checkWheel(value.fits, depth + 5),
      'contoso.cycles.part or contoso.cycles.wheel',
    );
  return found;
}

/** `Part` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Part: Schema<Part> = /* @__PURE__ */ schema('contoso.cycles.part', isPart, findPartIssues);
