// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type KiteCreate, findKiteCreateIssues, isKiteCreate } from './kite.js';
import type { Annotations } from '../runtime/annotations.js';
import type { Edm } from '../runtime/edm.js';
import { isArrayOf } from '../runtime/is-array-of.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { items } from '../runtime/issues/nested.js';
import { int64, text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { isInt64 } from '../runtime/scalars/is-int64.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

/**
 * `reel` as a request may create it.
 *
 * A reel. Columns say what descriptions may say elsewhere.
 *
 * resources/reel.md
 */
export interface ReelCreate extends Annotations {
  '@odata.type'?: '#contoso.kites.reel' | 'contoso.kites.reel';
  /** Its name. */
  name?: string | null;
  /** How often it turns. */
  turns?: Edm.Int64;
  /**
   * What slows it.
   *
   * @deprecated Use turns.
   */
  drag?: string;
  /** What hangs on it. */
  kites?: KiteCreate[];
  /** Its colour. */
  colour?: string;
}

/** Whether a value is `ReelCreate`. */
export function isReelCreate(value: unknown): value is ReelCreate {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.kites.reel', 'contoso.kites.reel') &&
    (value.name == null || typeof value.name === 'string') &&
    (value.turns === undefined || isInt64(value.turns)) &&
    (value.drag === undefined || typeof value.drag === 'string') &&
    (value.kites === undefined || isArrayOf(value.kites, isKiteCreate)) &&
    (value.colour === undefined || typeof value.colour === 'string') &&
    hasOnly(value, hasReelCreateProperty)
  );
}

/** Finds what keeps a value from being `ReelCreate`. */
export function findReelCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.kites.reel');
  found = typeName(found, value, '#contoso.kites.reel', 'contoso.kites.reel');
  if (value.name != null) found = text(found, 'name', value.name);
  if (value.turns !== undefined) found = int64(found, 'turns', value.turns);
  if (value.drag !== undefined) found = text(found, 'drag', value.drag);
  if (value.kites !== undefined) found = items(found, 'kites', value.kites, findKiteCreateIssues);
  if (value.colour !== undefined) found = text(found, 'colour', value.colour);
  found = unknownProperties(found, value, hasReelCreateProperty, 'contoso.kites.reel');
  return found;
}

/** Whether `ReelCreate` has a property of this name. */
function hasReelCreateProperty(name: string): boolean {
  switch (name) {
    case 'name':
    case 'turns':
    case 'drag':
    case 'kites':
    case 'colour':
      return true;
    default:
      return false;
  }
}

/** `ReelCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const ReelCreate: Schema<ReelCreate> = /* @__PURE__ */ schema(
  'contoso.kites.reel',
  isReelCreate,
  findReelCreateIssues,
);
