// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { BeamUnit } from './beam-unit.js';
import type { Colour } from './colour.js';
import type { LampGel } from './lamp-gel.js';
import type { LampMode } from './lamp-mode.js';
import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOfStrings } from './runtime/is-array-of.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { texts } from './runtime/issues/nested.js';
import { double, flag, int32, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import type { Open } from './runtime/open.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { isDouble } from './runtime/scalars/is-number.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A lamp of a stage.
 *
 * @see `resources/lamp.md`
 */
export interface Lamp extends Annotations {
  '@odata.type'?: '#fabrikam.stage.lamp' | 'fabrikam.stage.lamp';
  /** From 0 to 360. */
  angle?: Edm.Int32 | null;
  /** The unit of the beam. */
  beam?: Open<BeamUnit> | null;
  /** The bulbs. Up to 20 bulbs may be specified. */
  bulbs?: string[];
  /** The colour. */
  colour?: Open<Colour> | null;
  /**
   * The time to fade.
   *
   * From 5 to 60.
   *
   * @defaultValue `10`
   */
  fade?: Edm.Int32 | null;
  /** The gel. */
  gel?: Open<LampGel> | null;
  /**
   * The identifier.
   *
   * Key. Read-only.
   */
  readonly id: string;
  /** Must be greater than 0. */
  intensity?: Edm.Double | null;
  /** Indicates whether the lamp is deprecated. */
  isRetired?: boolean | null;
  /**
   * The label.
   *
   * At most 40 characters.
   */
  label?: string | null;
  /**
   * What it lights. Includes the floor.
   *
   * @defaultValue `exclude`
   */
  mode?: Open<LampMode> | null;
  /** If the lamp is rented, this property is read-only. */
  owner?: string | null;
  /** The pattern. Between 3 and 12 characters. */
  pattern?: string | null;
  /** Replaces `tint`, which is deprecated. */
  tone?: string | null;
  /**
   * Use **tone**.
   *
   * @deprecated This property is deprecated
   */
  tint?: string | null;
}

/** Whether a value is `Lamp`. */
export function isLamp(value: unknown): value is Lamp {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#fabrikam.stage.lamp', 'fabrikam.stage.lamp') &&
    (value.angle == null || isInt32(value.angle)) &&
    (value.beam == null || typeof value.beam === 'string') &&
    (value.bulbs === undefined || isArrayOfStrings(value.bulbs)) &&
    (value.colour == null || typeof value.colour === 'string') &&
    (value.fade == null || isInt32(value.fade)) &&
    (value.gel == null || typeof value.gel === 'string') &&
    typeof value.id === 'string' &&
    (value.intensity == null || isDouble(value.intensity)) &&
    (value.isRetired == null || typeof value.isRetired === 'boolean') &&
    (value.label == null || typeof value.label === 'string') &&
    (value.mode == null || typeof value.mode === 'string') &&
    (value.owner == null || typeof value.owner === 'string') &&
    (value.pattern == null || typeof value.pattern === 'string') &&
    (value.tone == null || typeof value.tone === 'string') &&
    (value.tint == null || typeof value.tint === 'string')
  );
}

/** Finds what keeps a value from being `Lamp`. */
export function findLampIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'fabrikam.stage.lamp');
  found = typeName(found, value, '#fabrikam.stage.lamp', 'fabrikam.stage.lamp');
  if (value.angle != null) found = int32(found, 'angle', value.angle);
  if (value.beam != null) found = text(found, 'beam', value.beam);
  if (value.bulbs !== undefined) found = texts(found, 'bulbs', value.bulbs);
  if (value.colour != null) found = text(found, 'colour', value.colour);
  if (value.fade != null) found = int32(found, 'fade', value.fade);
  if (value.gel != null) found = text(found, 'gel', value.gel);
  found = text(found, 'id', value.id);
  if (value.intensity != null) found = double(found, 'intensity', value.intensity);
  if (value.isRetired != null) found = flag(found, 'isRetired', value.isRetired);
  if (value.label != null) found = text(found, 'label', value.label);
  if (value.mode != null) found = text(found, 'mode', value.mode);
  if (value.owner != null) found = text(found, 'owner', value.owner);
  if (value.pattern != null) found = text(found, 'pattern', value.pattern);
  if (value.tone != null) found = text(found, 'tone', value.tone);
  if (value.tint != null) found = text(found, 'tint', value.tint);
  return found;
}

/** `Lamp` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Lamp: Schema<Lamp> = /* @__PURE__ */ schema('fabrikam.stage.lamp', isLamp, findLampIssues);
