// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOfStrings } from './runtime/is-array-of.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { texts } from './runtime/issues/nested.js';
import { date, double, int32, text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { isDate } from './runtime/scalars/is-date.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { isDouble } from './runtime/scalars/is-number.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A kite. Names show what is special about a property.
 *
 * @see `resources/kite.md`
 */
export interface Kite extends Annotations {
  '@odata.type'?: '#contoso.kites.kite' | 'contoso.kites.kite';
  /** The key. */
  id: string;
  /**
   * Gone; see **tails**.
   *
   * @deprecated
   */
  tail?: string | null;
  /**
   * Use **shade**.
   *
   * @deprecated
   */
  tint?: string | null;
  /** @deprecated Obsolete since 2.0. */
  sheen?: string | null;
  /** In newton. (preview) */
  lift?: Edm.Double | null;
  /** In centimetres. */
  width?: Edm.Int32 | null;
  /** In centimetres. */
  height?: Edm.Int32 | null;
  /** The tails. */
  tails?: string[];
  /** Who made it. */
  maker?: string | null;
  /** Who has it. */
  owner?: string | null;
  /** What the shop calls it. */
  label: string;
  /** What it costs. */
  price: Edm.Double;
  /** Its shade. */
  shade?: string | null;
  /**
   * When it was made.
   *
   * Read-only.
   */
  readonly made?: Edm.Date | null;
}

/** Whether a value is `Kite`. */
export function isKite(value: unknown): value is Kite {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.kites.kite', 'contoso.kites.kite') &&
    typeof value.id === 'string' &&
    (value.tail == null || typeof value.tail === 'string') &&
    (value.tint == null || typeof value.tint === 'string') &&
    (value.sheen == null || typeof value.sheen === 'string') &&
    (value.lift == null || isDouble(value.lift)) &&
    (value.width == null || isInt32(value.width)) &&
    (value.height == null || isInt32(value.height)) &&
    (value.tails === undefined || isArrayOfStrings(value.tails)) &&
    (value.maker == null || typeof value.maker === 'string') &&
    (value.owner == null || typeof value.owner === 'string') &&
    typeof value.label === 'string' &&
    isDouble(value.price) &&
    (value.shade == null || typeof value.shade === 'string') &&
    (value.made == null || isDate(value.made))
  );
}

/** Finds what keeps a value from being `Kite`. */
export function findKiteIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.kites.kite');
  found = typeName(found, value, '#contoso.kites.kite', 'contoso.kites.kite');
  found = text(found, 'id', value.id);
  if (value.tail != null) found = text(found, 'tail', value.tail);
  if (value.tint != null) found = text(found, 'tint', value.tint);
  if (value.sheen != null) found = text(found, 'sheen', value.sheen);
  if (value.lift != null) found = double(found, 'lift', value.lift);
  if (value.width != null) found = int32(found, 'width', value.width);
  if (value.height != null) found = int32(found, 'height', value.height);
  if (value.tails !== undefined) found = texts(found, 'tails', value.tails);
  if (value.maker != null) found = text(found, 'maker', value.maker);
  if (value.owner != null) found = text(found, 'owner', value.owner);
  found = text(found, 'label', value.label);
  found = double(found, 'price', value.price);
  if (value.shade != null) found = text(found, 'shade', value.shade);
  if (value.made != null) found = date(found, 'made', value.made);
  return found;
}

/** `Kite` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Kite: Schema<Kite> = /* @__PURE__ */ schema('contoso.kites.kite', isKite, findKiteIssues);
