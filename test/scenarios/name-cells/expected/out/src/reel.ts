// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Kite } from './kite.js';
import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { dateTimeOffset, guid, int64, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import type { relationships } from './runtime/relationships.js';
import { isDateTimeOffset } from './runtime/scalars/is-date-time-offset.js';
import { isGuid } from './runtime/scalars/is-guid.js';
import { isInt64 } from './runtime/scalars/is-int64.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A reel. Columns say what descriptions may say elsewhere.
 *
 * @see `resources/reel.md`
 */
export interface Reel extends Annotations {
  '@odata.type'?: '#contoso.kites.reel' | 'contoso.kites.reel';
  /**
   * The key.
   *
   * Read-only.
   */
  readonly id: Edm.Guid;
  /** Its name. */
  name?: string | null;
  /** How often it turns. */
  turns?: Edm.Int64;
  /**
   * When it was made.
   *
   * Read-only.
   */
  readonly made?: Edm.DateTimeOffset;
  /**
   * What slows it.
   *
   * @deprecated Use turns.
   */
  drag?: string | null;
  /** Its colour. */
  colour?: string | null;
  readonly [relationships]?: ReelRelationships;
}

/** The relationships of `Reel`, which a response contains if the request expands them. */
export interface ReelRelationships {
  /** What hangs on it. */
  kites: Kite[];
}

/** Whether a value is `Reel`. */
export function isReel(value: unknown): value is Reel {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.kites.reel', 'contoso.kites.reel') &&
    isGuid(value.id) &&
    (value.name == null || typeof value.name === 'string') &&
    (value.turns === undefined || isInt64(value.turns)) &&
    (value.made === undefined || isDateTimeOffset(value.made)) &&
    (value.drag == null || typeof value.drag === 'string') &&
    (value.colour == null || typeof value.colour === 'string')
  );
}

/** Finds what keeps a value from being `Reel`. */
export function findReelIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.kites.reel');
  found = typeName(found, value, '#contoso.kites.reel', 'contoso.kites.reel');
  found = guid(found, 'id', value.id);
  if (value.name != null) found = text(found, 'name', value.name);
  if (value.turns !== undefined) found = int64(found, 'turns', value.turns);
  if (value.made !== undefined) found = dateTimeOffset(found, 'made', value.made);
  if (value.drag != null) found = text(found, 'drag', value.drag);
  if (value.colour != null) found = text(found, 'colour', value.colour);
  return found;
}

/** `Reel` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Reel: Schema<Reel> = /* @__PURE__ */ schema('contoso.kites.reel', isReel, findReelIssues);
