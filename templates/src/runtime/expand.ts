import type { Expanded, RelationshipsOf } from './expansion.js';
import { isArrayOf } from './is-array-of.js';
import { isObject, own, type JsonObject } from './is-object.js';
import type { Found } from './issues/found.js';
import { items, within } from './issues/nested.js';
import { schema, type Schema } from './schema.js';

/** The schemas of expanded relationships; that of a collection is in brackets. */
type Schemas<T> = {
  readonly [Name in keyof RelationshipsOf<T>]?: NonNullable<RelationshipsOf<T>[Name]> extends readonly (infer Item)[]
    ? readonly [Schema<Item>]
    : Schema<NonNullable<RelationshipsOf<T>[Name]>>;
};

type TypesOf<Related> = {
  [Name in keyof Related]: Related[Name] extends readonly [Schema<infer Item>]
    ? Item[]
    : Related[Name] extends Schema<infer Single>
      ? Single
      : never;
};

/**
 * Creates the schema of a type with expanded relationships: `expand(Order, { customer: Party, lines: [OrderLine] })`.
 * Expansions may nest. An expanded object may be null or missing, because it may not exist; an expanded collection is an
 * array.
 */
export function expand<T, const Related extends Schemas<T>>(
  one: Schema<T>,
  related: Related,
): Schema<Expanded<T, TypesOf<Related>>> {
  // The types of the parameters say what the entries are: a schema, or one in brackets.
  const entries = Object.entries(related) as readonly Entry[];
  const is = (value: unknown): value is Expanded<T, TypesOf<Related>> =>
    one.is(value) && isObject(value) && entries.every((entry) => isExpanded(value, entry));
  return schema(one.name, is, (value, found) => {
    const all = one['~find'](value, found);
    return isObject(value) ? entries.reduce<Found>((so, entry) => findIssues(so, value, entry), all) : all;
  });
}

type Entry = readonly [name: string, one: Schema<unknown> | readonly [Schema<unknown>]];

function isExpanded(value: JsonObject, [name, one]: Entry): boolean {
  const item = own(value, name);
  return isCollection(one) ? isArrayOf(item, one[0].is) : item == null || one.is(item);
}

function findIssues(found: Found, value: JsonObject, [name, one]: Entry): Found {
  const item = own(value, name);
  if (isCollection(one)) return items(found, name, item, one[0]['~find']);
  return item == null ? found : within(found, name, item, one['~find']);
}

function isCollection(one: Entry[1]): one is readonly [Schema<unknown>] {
  return Array.isArray(one);
}
