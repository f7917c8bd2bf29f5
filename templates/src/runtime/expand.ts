import { isObject, own } from './is-object.js';
import { issueAt, issueBelow, type Issue } from './issue.js';
import { describeExpanded } from './json-schema/describe-expanded.js';
import type { JsonSchema } from './json-schema/json-schema.js';
import type { ValidateOptions } from './result.js';
import type { StandardSchema } from './standard-schema.js';

/** The key under which a type names its relationships. No object has a property with this key. */
export declare const relationships: unique symbol;

/** The relationships of a type. Of a union, those that all of its types have. */
export type RelationshipsOf<T> = T extends { readonly [relationships]?: infer Relationships }
  ? NonNullable<Relationships>
  : never;

/**
 * `T` with expanded relationships (`$expand`): `Expand<Order, 'customer' | 'lines'>`. A relationship may be expanded as
 * another type than the documented one, for example a subtype: `Expand<Order, { lines: GiftLine[] }>`.
 */
export type Expand<T, Named extends keyof RelationshipsOf<T> | Expansion<T>> = Expanded<T, Named>;

type Expanded<T, Named> = T &
  ([Named] extends [keyof RelationshipsOf<T>]
    ? Pick<RelationshipsOf<T>, Named>
    : ExpandedAs<Pick<RelationshipsOf<T>, keyof Named & keyof RelationshipsOf<T>>, Named>);

/** The types that relationships are expanded as. */
type Expansion<T> = { readonly [Name in keyof RelationshipsOf<T>]?: NonNullable<RelationshipsOf<T>[Name]> };

type ExpandedAs<Relationships, Types> = {
  [Name in keyof Relationships]: Types[Name & keyof Types] | Extract<Relationships[Name], null>;
};

/** The schemas of expanded relationships; that of a collection is in brackets. */
type Schemas<T> = {
  readonly [Name in keyof RelationshipsOf<T>]?: NonNullable<RelationshipsOf<T>[Name]> extends readonly (infer Item)[]
    ? readonly [StandardSchema<Item>]
    : StandardSchema<NonNullable<RelationshipsOf<T>[Name]>>;
};

type TypesOf<Related> = {
  [Name in keyof Related]: Related[Name] extends readonly [StandardSchema<infer Item>]
    ? Item[]
    : Related[Name] extends StandardSchema<infer Single>
      ? Single
      : never;
};

/**
 * Creates the schema of a type with expanded relationships: `expand(Order, { customer: Party, lines: [OrderLine] })`.
 * Expansions may nest. An expanded object may be null or missing, because it may not exist; an expanded collection is an
 * array.
 */
export function expand<T, const Related extends Schemas<T>>(
  schema: StandardSchema<T>,
  related: Related,
): StandardSchema<Expanded<T, TypesOf<Related>>> {
  // The types of the parameters say what the entries are: a schema, or one in brackets.
  const entries = Object.entries(related) as readonly Entry[];
  const describe = (documentOf: (one: StandardSchema<unknown>) => JsonSchema) =>
    describeExpanded(
      documentOf(schema),
      entries.map(([name, one]) => {
        const collection = isCollection(one);
        return { name, document: documentOf(collection ? one[0] : one), collection };
      }),
    );
  return {
    '~standard': {
      version: 1,
      vendor: 'docs2ts',
      validate: (value, options) => {
        const { issues: found = [] } = schema['~standard'].validate(value, options);
        const issues = [...found, ...entries.flatMap((entry) => findIssues(value, entry, options?.libraryOptions))];
        // A value without issues has the properties of `T`, and its relationships match their schemas.
        return issues.length > 0 ? { issues } : { value: value as Expanded<T, TypesOf<Related>> };
      },
      jsonSchema: {
        input: (options) => describe((one) => one['~standard'].jsonSchema.input(options)),
        output: (options) => describe((one) => one['~standard'].jsonSchema.output(options)),
      },
    },
  };
}

type Entry = readonly [name: string, schema: StandardSchema<unknown> | readonly [StandardSchema<unknown>]];

function findIssues(value: unknown, [name, schema]: Entry, options: ValidateOptions | undefined): readonly Issue[] {
  if (!isObject(value)) return [];
  const item = own(value, name);
  if (!isCollection(schema)) return item == null ? [] : issuesOf(item, schema, [name], options);
  if (item === undefined) return [issueAt([name], item, 'missing-property', 'Collection')];
  if (!Array.isArray(item)) return [issueAt([name], item, 'wrong-type', 'Collection')];
  return item.flatMap((one: unknown, position) => issuesOf(one, schema[0], [name, position], options));
}

function issuesOf(
  value: unknown,
  schema: StandardSchema<unknown>,
  path: Issue['path'],
  options: ValidateOptions = {},
): readonly Issue[] {
  const { issues = [] } = schema['~standard'].validate(value, { libraryOptions: { ...options } });
  return issues.map((issue) => issueBelow(path, issue));
}

function isCollection(schema: Entry[1]): schema is readonly [StandardSchema<unknown>] {
  return Array.isArray(schema);
}
