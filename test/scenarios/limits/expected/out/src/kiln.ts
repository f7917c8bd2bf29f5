// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { KilnVent } from './kiln-vent.js';
import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOfStrings } from './runtime/is-array-of.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { texts } from './runtime/issues/nested.js';
import { dateTimeOffset, double, flag, int32, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import type { Open } from './runtime/open.js';
import { isDateTimeOffset } from './runtime/scalars/is-date-time-offset.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { isDouble } from './runtime/scalars/is-number.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A kiln of a pottery.
 *
 * @see `resources/kiln.md`
 */
export interface Kiln extends Annotations {
  '@odata.type'?: '#fabrikam.pottery.kiln' | 'fabrikam.pottery.kiln';
  /**
   * The code.
   *
   * Pattern: `^[A-Z]{2}-\d{3}$`.
   */
  code?: string | null;
  /** Pattern: `^(red|blue)+$`. */
  colour?: string | null;
  /**
   * The door.
   *
   * At most 50 characters.
   */
  door?: string | null;
  /**
   * The speed of the fan.
   *
   * From 1 to 100.
   */
  fan?: Edm.Int32 | null;
  /** Format: `gas-or-wood`. */
  fuel?: string | null;
  /** Between 1 and 20 characters. */
  glaze?: string | null;
  /** Must be greater than 0 and less than 1. */
  heat?: Edm.Double | null;
  /** A percentage (0-100). */
  humidity?: Edm.Int32 | null;
  /**
   * Must be a positive integer.
   *
   * Greater than 0.
   */
  load?: Edm.Int32 | null;
  /** Cannot exceed 64 KB. */
  notes?: string | null;
  /**
   * Each name can be up to 20 characters.
   *
   * At most 1024 items.
   */
  pots?: string[];
  /**
   * The ramp.
   *
   * From 0 to 255.
   *
   * @defaultValue `10`
   */
  ramp?: Edm.Int32 | null;
  /**
   * The shelves. Supports `$filter` (`eq`, and `eq` on `null` values).
   *
   * At least 0.
   */
  shelves?: Edm.Int32 | null;
  /**
   * The site.
   *
   * Supports `$filter` (`eq`, `ne`). Supports `$orderby`.
   */
  site?: string | null;
  /** When it starts. The default value is the current time. */
  start?: Edm.DateTimeOffset | null;
  /** When it ends. The default is startTime + 2 years. */
  end?: Edm.DateTimeOffset | null;
  /**
   * The span.
   *
   * @defaultValue `2.5`
   */
  span?: Edm.Double | null;
  /**
   * The stop.
   *
   * @defaultValue `start + 2 years`
   */
  stop?: string | null;
  /**
   * Whether it is steep.
   *
   * @defaultValue `false`
   */
  steep?: boolean | null;
  /**
   * The vent.
   *
   * @defaultValue `half`
   */
  vent?: Open<KilnVent> | null;
}

/** Whether a value is `Kiln`. */
export function isKiln(value: unknown): value is Kiln {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#fabrikam.pottery.kiln', 'fabrikam.pottery.kiln') &&
    (value.code == null || typeof value.code === 'string') &&
    (value.colour == null || typeof value.colour === 'string') &&
    (value.door == null || typeof value.door === 'string') &&
    (value.fan == null || isInt32(value.fan)) &&
    (value.fuel == null || typeof value.fuel === 'string') &&
    (value.glaze == null || typeof value.glaze === 'string') &&
    (value.heat == null || isDouble(value.heat)) &&
    (value.humidity == null || isInt32(value.humidity)) &&
    (value.load == null || isInt32(value.load)) &&
    (value.notes == null || typeof value.notes === 'string') &&
    (value.pots === undefined || isArrayOfStrings(value.pots)) &&
    (value.ramp == null || isInt32(value.ramp)) &&
    (value.shelves == null || isInt32(value.shelves)) &&
    (value.site == null || typeof value.site === 'string') &&
    (value.start == null || isDateTimeOffset(value.start)) &&
    (value.end == null || isDateTimeOffset(value.end)) &&
    (value.span == null || isDouble(value.span)) &&
    (value.stop == null || typeof value.stop === 'string') &&
    (value.steep == null || typeof value.steep === 'boolean') &&
    (value.vent == null || typeof value.vent === 'string')
  );
}

/** Finds what keeps a value from being `Kiln`. */
export function findKilnIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'fabrikam.pottery.kiln');
  found = typeName(found, value, '#fabrikam.pottery.kiln', 'fabrikam.pottery.kiln');
  if (value.code != null) found = text(found, 'code', value.code);
  if (value.colour != null) found = text(found, 'colour', value.colour);
  if (value.door != null) found = text(found, 'door', value.door);
  if (value.fan != null) found = int32(found, 'fan', value.fan);
  if (value.fuel != null) found = text(found, 'fuel', value.fuel);
  if (value.glaze != null) found = text(found, 'glaze', value.glaze);
  if (value.heat != null) found = double(found, 'heat', value.heat);
  if (value.humidity != null) found = int32(found, 'humidity', value.humidity);
  if (value.load != null) found = int32(found, 'load', value.load);
  if (value.notes != null) found = text(found, 'notes', value.notes);
  if (value.pots !== undefined) found = texts(found, 'pots', value.pots);
  if (value.ramp != null) found = int32(found, 'ramp', value.ramp);
  if (value.shelves != null) found = int32(found, 'shelves', value.shelves);
  if (value.site != null) found = text(found, 'site', value.site);
  if (value.start != null) found = dateTimeOffset(found, 'start', value.start);
  if (value.end != null) found = dateTimeOffset(found, 'end', value.end);
  if (value.span != null) found = double(found, 'span', value.span);
  if (value.stop != null) found = text(found, 'stop', value.stop);
  if (value.steep != null) found = flag(found, 'steep', value.steep);
  if (value.vent != null) found = text(found, 'vent', value.vent);
  return found;
}

/** `Kiln` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Kiln: Schema<Kiln> = /* @__PURE__ */ schema('fabrikam.pottery.kiln', isKiln, findKilnIssues);
