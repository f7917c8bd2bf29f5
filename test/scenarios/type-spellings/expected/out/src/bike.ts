// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { type Firm, isFirm } from './firm.js';
import { type List, findListIssues, isList } from './list.js';
import { type Part, findPartIssues, isPart } from './part.js';
import { type Person, isPerson } from './person.js';
import type { Annotations } from './runtime/annotations.js';
import type { Edm } from './runtime/edm.js';
import { isArrayOf, isArrayOfStrings } from './runtime/is-array-of.js';
import { isMapOf } from './runtime/is-map-of.js';
import { isObject } from './runtime/is-object.js';
import { either } from './runtime/issues/either.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { each, entries, items, texts, within } from './runtime/issues/nested.js';
import {
  binary,
  dateTimeOffset,
  decimal,
  double,
  guid,
  int32,
  int64,
  text,
  untyped,
} from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { isBinary } from './runtime/scalars/is-binary.js';
import { isDateTimeOffset } from './runtime/scalars/is-date-time-offset.js';
import { isGuid } from './runtime/scalars/is-guid.js';
import { isInt64 } from './runtime/scalars/is-int64.js';
import { isInt32 } from './runtime/scalars/is-integer.js';
import { isDecimal, isDouble } from './runtime/scalars/is-number.js';
import { isString } from './runtime/scalars/is-string.js';
import { isUntyped } from './runtime/scalars/is-untyped.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A bike for hire.
 *
 * @see `resources/bike.md`
 */
export interface Bike extends Annotations {
  '@odata.type'?: '#contoso.cycles.bike' | 'contoso.cycles.bike';
  /** The key. */
  id: string;
  /** Collections in words. */
  gears?: Edm.Int32[];
  names?: string[];
  colours?: string[];
  /** Nothing is said of the items. */
  stickers?: Edm.Untyped[];
  parts?: Part[];
  /** Collections in brackets. */
  spareParts?: Part[];
  sizes?: Edm.Double[];
  marks?: string[];
  /** A collection of collections. */
  grid?: Edm.Int32[][];
  /** Maps. */
  labels?: Record<string, string> | null;
  partsByName?: Record<string, Part> | null;
  limits?: Record<string, Edm.Int32> | null;
  notes?: Record<string, Edm.Untyped> | null;
  extra?: Record<string, Edm.Untyped> | null;
  /** Unions. */
  code?: string | Edm.Int32 | null;
  owner?: Person | Firm | null;
  tags?: string | string[] | null;
  values?: (string | Edm.Double)[];
  /** Null. */
  text?: string | null;
  hint?: string | null;
  weight?: Edm.Double | null;
  /** Formats. */
  mileage: Edm.Int64;
  price?: Edm.Decimal | null;
  built?: Edm.DateTimeOffset | null;
  serial?: Edm.Guid | null;
  photo?: Edm.Binary | null;
  /** Anything. */
  anything?: Edm.Untyped | null;
  settings?: Edm.Untyped | null;
  /** A page declares the type of this name, although the cell has no link. */
  shelf?: List | null;
  /** No type. */
  colour?: Edm.Untyped | null;
  /** Nobody knows whether `collection` is said of both. */
  front?: Edm.Untyped | null;
}

/** Whether a value is `Bike`. */
export function isBike(value: unknown): value is Bike {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.cycles.bike', 'contoso.cycles.bike') &&
    typeof value.id === 'string' &&
    (value.gears === undefined || isArrayOf(value.gears, isInt32)) &&
    (value.names === undefined || isArrayOfStrings(value.names)) &&
    (value.colours === undefined || isArrayOfStrings(value.colours)) &&
    (value.stickers === undefined || isArrayOf(value.stickers, isUntyped)) &&
    (value.parts === undefined || isArrayOf(value.parts, isPart)) &&
    (value.spareParts === undefined || isArrayOf(value.spareParts, isPart)) &&
    (value.sizes === undefined || isArrayOf(value.sizes, isDouble)) &&
    (value.marks === undefined || isArrayOfStrings(value.marks)) &&
    (value.grid === undefined || isArrayOf(value.grid, (item) => isArrayOf(item, isInt32))) &&
    (value.labels == null || isMapOf(value.labels, isString)) &&
    (value.partsByName == null || isMapOf(value.partsByName, isPart)) &&
    (value.limits == null || isMapOf(value.limits, isInt32)) &&
    (value.notes == null || isMapOf(value.notes, isUntyped)) &&
    (value.extra == null || isMapOf(value.extra, isUntyped)) &&
    (value.code == null || typeof value.code === 'string' || isInt32(value.code)) &&
    (value.owner == null || isPerson(value.owner) || isFirm(value.owner)) &&
    (value.tags == null || typeof value.tags === 'string' || isArrayOfStrings(value.tags)) &&
    (value.values === undefined || isArrayOf(value.values, (item) => typeof item === 'string' || isDouble(item))) &&
    (value.text == null || typeof value.text === 'string') &&
    (value.hint == null || typeof value.hint === 'string') &&
    (value.weight == null || isDouble(value.weight)) &&
    isInt64(value.mileage) &&
    (value.price == null || isDecimal(value.price)) &&
    (value.built == null || isDateTimeOffset(value.built)) &&
    (value.serial == null || isGuid(value.serial)) &&
    (value.photo == null || isBinary(value.photo)) &&
    (value.shelf == null || isList(value.shelf))
  );
}

/** Finds what keeps a value from being `Bike`. */
export function findBikeIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.cycles.bike');
  found = typeName(found, value, '#contoso.cycles.bike', 'contoso.cycles.bike');
  found = text(found, 'id', value.id);
  if (value.gears !== undefined) found = each(found, 'gears', value.gears, int32);
  if (value.names !== undefined) found = texts(found, 'names', value.names);
  if (value.colours !== undefined) found = texts(found, 'colours', value.colours);
  if (value.stickers !== undefined) found = each(found, 'stickers', value.stickers, untyped);
  if (value.parts !== undefined) found = items(found, 'parts', value.parts, findPartIssues);
  if (value.spareParts !== undefined) found = items(found, 'spareParts', value.spareParts, findPartIssues);
  if (value.sizes !== undefined) found = each(found, 'sizes', value.sizes, double);
  if (value.marks !== undefined) found = texts(found, 'marks', value.marks);
  if (value.grid !== undefined)
    found = each(found, 'grid', value.grid, (all, step, item) => each(all, step, item, int32));
  if (value.labels != null) found = entries(found, 'labels', value.labels, text);
  if (value.partsByName != null)
    found = entries(found, 'partsByName', value.partsByName, (all, step, item) =>
      within(all, step, item, findPartIssues),
    );
  if (value.limits != null) found = entries(found, 'limits', value.limits, int32);
  if (value.notes != null) found = entries(found, 'notes', value.notes, untyped);
  if (value.extra != null) found = entries(found, 'extra', value.extra, untyped);
  if (value.code != null)
    found = either(
      found,
      'code',
      value.code,
      typeof value.code === 'string' || isInt32(value.code),
      'Edm.String or Edm.Int32',
    );
  if (value.owner != null)
    found = either(
      found,
      'owner',
      value.owner,
      isPerson(value.owner) || isFirm(value.owner),
      'contoso.cycles.person or contoso.cycles.firm',
    );
  if (value.tags != null)
    found = either(
      found,
      'tags',
      value.tags,
      typeof value.tags === 'string' || isArrayOfStrings(value.tags),
      'Edm.String or array',
    );
  if (value.values !== undefined)
    found = each(found, 'values', value.values, (all, step, item) =>
      either(all, step, item, typeof item === 'string' || isDouble(item), 'Edm.String or Edm.Double'),
    );
  if (value.text != null) found = text(found, 'text', value.text);
  if (value.hint != null) found = text(found, 'hint', value.hint);
  if (value.weight != null) found = double(found, 'weight', value.weight);
  found = int64(found, 'mileage', value.mileage);
  if (value.price != null) found = decimal(found, 'price', value.price);
  if (value.built != null) found = dateTimeOffset(found, 'built', value.built);
  if (value.serial != null) found = guid(found, 'serial', value.serial);
  if (value.photo != null) found = binary(found, 'photo', value.photo);
  if (value.shelf != null) found = within(found, 'shelf', value.shelf, findListIssues);
  return found;
}

/** `Bike` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Bike: Schema<Bike> = /* @__PURE__ */ schema('contoso.cycles.bike', isBike, findBikeIssues);
