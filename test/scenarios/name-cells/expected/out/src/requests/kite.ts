// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from '../runtime/annotations.js';
import type { Edm } from '../runtime/edm.js';
import { isArrayOfStrings } from '../runtime/is-array-of.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { texts } from '../runtime/issues/nested.js';
import { double, int32, text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { isInt32 } from '../runtime/scalars/is-integer.js';
import { isDouble } from '../runtime/scalars/is-number.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

/**
 * `kite` as a request may create it.
 *
 * A kite. Names show what is special about a property.
 *
 * resources/kite.md
 */
export interface KiteCreate extends Annotations {
  '@odata.type'?: '#contoso.kites.kite' | 'contoso.kites.kite';
  /**
   * Gone; see **tails**.
   *
   * @deprecated
   */
  tail?: string;
  /**
   * Use **shade**.
   *
   * @deprecated
   */
  tint?: string;
  /** @deprecated Obsolete since 2.0. */
  sheen?: string;
  /** In newton. (preview) */
  lift?: Edm.Double;
  /** In centimetres. */
  width?: Edm.Int32;
  /** In centimetres. */
  height?: Edm.Int32;
  /** The tails. */
  tails?: string[];
  /** Who made it. */
  maker?: string;
  /** Who has it. */
  owner?: string;
  /** What the shop calls it. */
  label: string;
  /** What it costs. */
  price: Edm.Double;
  /** Its shade. */
  shade?: string;
}

/** Whether a value is `KiteCreate`. */
export function isKiteCreate(value: unknown): value is KiteCreate {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.kites.kite', 'contoso.kites.kite') &&
    (value.tail === undefined || typeof value.tail === 'string') &&
    (value.tint === undefined || typeof value.tint === 'string') &&
    (value.sheen === undefined || typeof value.sheen === 'string') &&
    (value.lift === undefined || isDouble(value.lift)) &&
    (value.width === undefined || isInt32(value.width)) &&
    (value.height === undefined || isInt32(value.height)) &&
    (value.tails === undefined || isArrayOfStrings(value.tails)) &&
    (value.maker === undefined || typeof value.maker === 'string') &&
    (value.owner === undefined || typeof value.owner === 'string') &&
    typeof value.label === 'string' &&
    isDouble(value.price) &&
    (value.shade === undefined || typeof value.shade === 'string') &&
    hasOnly(value, hasKiteCreateProperty)
  );
}

/** Finds what keeps a value from being `KiteCreate`. */
export function findKiteCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.kites.kite');
  found = typeName(found, value, '#contoso.kites.kite', 'contoso.kites.kite');
  if (value.tail !== undefined) found = text(found, 'tail', value.tail);
  if (value.tint !== undefined) found = text(found, 'tint', value.tint);
  if (value.sheen !== undefined) found = text(found, 'sheen', value.sheen);
  if (value.lift !== undefined) found = double(found, 'lift', value.lift);
  if (value.width !== undefined) found = int32(found, 'width', value.width);
  if (value.height !== undefined) found = int32(found, 'height', value.height);
  if (value.tails !== undefined) found = texts(found, 'tails', value.tails);
  if (value.maker !== undefined) found = text(found, 'maker', value.maker);
  if (value.owner !== undefined) found = text(found, 'owner', value.owner);
  found = text(found, 'label', value.label);
  found = double(found, 'price', value.price);
  if (value.shade !== undefined) found = text(found, 'shade', value.shade);
  found = unknownProperties(found, value, hasKiteCreateProperty, 'contoso.kites.kite');
  return found;
}

/** Whether `KiteCreate` has a property of this name. */
function hasKiteCreateProperty(name: string): boolean {
  switch (name) {
    case 'tail':
    case 'tint':
    case 'sheen':
    case 'lift':
    case 'width':
    case 'height':
    case 'tails':
    case 'maker':
    case 'owner':
    case 'label':
    case 'price':
    case 'shade':
      return true;
    default:
      return false;
  }
}

/** `KiteCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const KiteCreate: Schema<KiteCreate> = /* @__PURE__ */ schema(
  'contoso.kites.kite',
  isKiteCreate,
  findKiteCreateIssues,
);
