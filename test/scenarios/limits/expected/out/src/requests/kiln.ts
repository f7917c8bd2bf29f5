// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type KilnVent, isKilnVent, valuesOfKilnVent } from '../kiln-vent.js';
import type { Annotations } from '../runtime/annotations.js';
import { hasCount, hasLength, isInRange } from '../runtime/bounds.js';
import type { Edm } from '../runtime/edm.js';
import { isArrayOfStrings } from '../runtime/is-array-of.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { count, length, range } from '../runtime/issues/bounds.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { member } from '../runtime/issues/members.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { texts } from '../runtime/issues/nested.js';
import { dateTimeOffset, double, flag, int32, text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { isDateTimeOffset } from '../runtime/scalars/is-date-time-offset.js';
import { isInt32 } from '../runtime/scalars/is-integer.js';
import { isDouble } from '../runtime/scalars/is-number.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

/**
 * `kiln` as a request may create it.
 *
 * A kiln of a pottery.
 *
 * resources/kiln.md
 */
export interface KilnCreate extends Annotations {
  '@odata.type'?: '#fabrikam.pottery.kiln' | 'fabrikam.pottery.kiln';
  /**
   * The code.
   *
   * Pattern: `^[A-Z]{2}-\d{3}$`.
   */
  code?: string;
  /** Pattern: `^(red|blue)+$`. */
  colour?: string;
  /**
   * The door.
   *
   * At most 50 characters.
   */
  door?: string;
  /**
   * The speed of the fan.
   *
   * From 1 to 100.
   */
  fan?: Edm.Int32;
  /** Format: `gas-or-wood`. */
  fuel?: string;
  /** Between 1 and 20 characters. */
  glaze?: string;
  /** Must be greater than 0 and less than 1. */
  heat?: Edm.Double;
  /** A percentage (0-100). */
  humidity?: Edm.Int32;
  /**
   * Must be a positive integer.
   *
   * Greater than 0.
   */
  load?: Edm.Int32;
  /** Cannot exceed 64 KB. */
  notes?: string;
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
  ramp?: Edm.Int32;
  /**
   * The shelves. Supports `$filter` (`eq`, and `eq` on `null` values).
   *
   * At least 0.
   */
  shelves?: Edm.Int32;
  /**
   * The site.
   *
   * Supports `$filter` (`eq`, `ne`). Supports `$orderby`.
   */
  site?: string;
  /** When it starts. The default value is the current time. */
  start?: Edm.DateTimeOffset;
  /** When it ends. The default is startTime + 2 years. */
  end?: Edm.DateTimeOffset;
  /**
   * The span.
   *
   * @defaultValue `2.5`
   */
  span?: Edm.Double;
  /**
   * The stop.
   *
   * @defaultValue `start + 2 years`
   */
  stop?: string;
  /**
   * Whether it is steep.
   *
   * @defaultValue `false`
   */
  steep?: boolean;
  /**
   * The vent.
   *
   * @defaultValue `half`
   */
  vent?: KilnVent;
}

/** Whether a value is `KilnCreate`. */
export function isKilnCreate(value: unknown): value is KilnCreate {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#fabrikam.pottery.kiln', 'fabrikam.pottery.kiln') &&
    (value.code === undefined || typeof value.code === 'string') &&
    (value.colour === undefined || typeof value.colour === 'string') &&
    (value.door === undefined || typeof value.door === 'string') &&
    hasLength(value.door, undefined, 50) &&
    (value.fan === undefined || isInt32(value.fan)) &&
    isInRange(value.fan, 1, 100) &&
    (value.fuel === undefined || typeof value.fuel === 'string') &&
    (value.glaze === undefined || typeof value.glaze === 'string') &&
    hasLength(value.glaze, 1, 20) &&
    (value.heat === undefined || isDouble(value.heat)) &&
    (value.humidity === undefined || isInt32(value.humidity)) &&
    isInRange(value.humidity, 0, 100) &&
    (value.load === undefined || isInt32(value.load)) &&
    isInRange(value.load, 1) &&
    (value.notes === undefined || typeof value.notes === 'string') &&
    (value.pots === undefined || isArrayOfStrings(value.pots)) &&
    hasCount(value.pots, undefined, 1024) &&
    (value.ramp === undefined || isInt32(value.ramp)) &&
    isInRange(value.ramp, 0, 255) &&
    (value.shelves === undefined || isInt32(value.shelves)) &&
    isInRange(value.shelves, 0) &&
    (value.site === undefined || typeof value.site === 'string') &&
    (value.start === undefined || isDateTimeOffset(value.start)) &&
    (value.end === undefined || isDateTimeOffset(value.end)) &&
    (value.span === undefined || isDouble(value.span)) &&
    (value.stop === undefined || typeof value.stop === 'string') &&
    (value.steep === undefined || typeof value.steep === 'boolean') &&
    (value.vent === undefined || isKilnVent(value.vent)) &&
    hasOnly(value, hasKilnCreateProperty)
  );
}

/** Finds what keeps a value from being `KilnCreate`. */
export function findKilnCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'fabrikam.pottery.kiln');
  found = typeName(found, value, '#fabrikam.pottery.kiln', 'fabrikam.pottery.kiln');
  if (value.code !== undefined) found = text(found, 'code', value.code);
  if (value.colour !== undefined) found = text(found, 'colour', value.colour);
  if (value.door !== undefined) found = text(found, 'door', value.door);
  found = length(found, 'door', value.door, undefined, 50);
  if (value.fan !== undefined) found = int32(found, 'fan', value.fan);
  if (isInt32(value.fan)) found = range(found, 'fan', value.fan, 1, 100);
  if (value.fuel !== undefined) found = text(found, 'fuel', value.fuel);
  if (value.glaze !== undefined) found = text(found, 'glaze', value.glaze);
  found = length(found, 'glaze', value.glaze, 1, 20);
  if (value.heat !== undefined) found = double(found, 'heat', value.heat);
  if (value.humidity !== undefined) found = int32(found, 'humidity', value.humidity);
  if (isInt32(value.humidity)) found = range(found, 'humidity', value.humidity, 0, 100);
  if (value.load !== undefined) found = int32(found, 'load', value.load);
  if (isInt32(value.load)) found = range(found, 'load', value.load, 1);
  if (value.notes !== undefined) found = text(found, 'notes', value.notes);
  if (value.pots !== undefined) found = texts(found, 'pots', value.pots);
  found = count(found, 'pots', value.pots, undefined, 1024);
  if (value.ramp !== undefined) found = int32(found, 'ramp', value.ramp);
  if (isInt32(value.ramp)) found = range(found, 'ramp', value.ramp, 0, 255);
  if (value.shelves !== undefined) found = int32(found, 'shelves', value.shelves);
  if (isInt32(value.shelves)) found = range(found, 'shelves', value.shelves, 0);
  if (value.site !== undefined) found = text(found, 'site', value.site);
  if (value.start !== undefined) found = dateTimeOffset(found, 'start', value.start);
  if (value.end !== undefined) found = dateTimeOffset(found, 'end', value.end);
  if (value.span !== undefined) found = double(found, 'span', value.span);
  if (value.stop !== undefined) found = text(found, 'stop', value.stop);
  if (value.steep !== undefined) found = flag(found, 'steep', value.steep);
  if (value.vent !== undefined) found = member(found, 'vent', value.vent, valuesOfKilnVent);
  found = unknownProperties(found, value, hasKilnCreateProperty, 'fabrikam.pottery.kiln');
  return found;
}

/** Whether `KilnCreate` has a property of this name. */
function hasKilnCreateProperty(name: string): boolean {
  switch (name) {
    case 'code':
    case 'colour':
    case 'door':
    case 'fan':
    case 'fuel':
    case 'glaze':
    case 'heat':
    case 'humidity':
    case 'load':
    case 'notes':
    case 'pots':
    case 'ramp':
    case 'shelves':
    case 'site':
    case 'start':
    case 'end':
    case 'span':
    case 'stop':
    case 'steep':
    case 'vent':
      return true;
    default:
      return false;
  }
}

/** `KilnCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const KilnCreate: Schema<KilnCreate> = /* @__PURE__ */ schema(
  'fabrikam.pottery.kiln',
  isKilnCreate,
  findKilnCreateIssues,
);
