// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type Part, checkPart } from './part.js';
import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isObject } from './runtime/is-object.js';
import { either } from './runtime/issues/either.js';
import { type Found, notObject, tooDeep } from './runtime/issues/found.js';
import { int32 } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { maxDepth } from './runtime/max-depth.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A wheel.
 *
 * @see `resources/wheel.md`
 */
export interface Wheel extends Annotations {
  '@odata.type'?: '#contoso.cycles.wheel' | 'contoso.cycles.wheel';
  /** The number of spokes. */
  spokes: Edm.Int32;
  /** What it can be fixed to. */
  fits?: Part | Wheel | null;
}

/** Whether a value is `Wheel`. */
export function isWheel(value: unknown): value is Wheel {
  return checkWheel(value, 0);
}

/** Whether a value at some depth of nesting is `Wheel`. */
export function checkWheel(value: unknown, depth: number): value is Wheel {
  return (
    depth <= maxDepth &&
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.cycles.wheel', 'contoso.cycles.wheel') &&
    isInt32(value.spokes) &&
    (value.fits == null || checkPart(value.fits, depth + 5) || checkWheel(value.fits, depth + 5))
  );
}

/** Finds what keeps a value from being `Wheel`. */
export function findWheelIssues(value: unknown, found?: Found, depth = 0): Found {
  if (depth > maxDepth) return tooDeep(found, value, 'contoso.cycles.wheel');
  if (!isObject(value)) return notObject(found, value, 'contoso.cycles.wheel');
  found = typeName(found, value, '#contoso.cycles.wheel', 'contoso.cycles.wheel');
  found = int32(found, 'spokes', value.spokes);
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

/** `Wheel` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Wheel: Schema<Wheel> = /* @__PURE__ */ schema('contoso.cycles.wheel', isWheel, findWheelIssues);
