import { withArticle } from '../catalogue/with-article.js';
import { isObject, type JsonObject } from '../json-value.js';
import { nearestNames } from '../text/nearest-names.js';
import { joinOption } from './option-name.js';

/** The type of an option's values: how to check them, document them, and move them to another working folder. */
export interface OptionType<Value> {
  readonly check: Check;
  /** The values in a few words of Markdown, for the option table. */
  readonly values: string;
  /** The JSON Schema of the values, for editors: it accepts what `check` accepts. */
  readonly schema: JsonObject;
  /** The allowed words. Absent unless only certain words are allowed. */
  readonly choices?: readonly string[];
  /** Whether a flag may be repeated: each adds an item to the list. */
  readonly repeatable?: true;
  /** Rewrites the paths inside a value. Absent if values contain no paths. */
  readonly movePaths?: (value: unknown, move: MovePath) => unknown;
  /** Whether a record must have the key. */
  readonly needed?: true;
  /** Never set; ties the type of the values to the check. */
  readonly value?: Value;
}

/** The type of an option's values. */
export type ValueOf<Type> = Type extends OptionType<infer Value> ? Value : never;

/** Finds what is wrong with the value of an option; returns an empty list for a valid value. */
export type Check = (value: unknown, option: string) => readonly OptionFault[];

/** Turns a path relative to the configuration file into one relative to the working folder. */
export type MovePath = (path: string) => string;

/** A fault of a configuration value: the option's dotted name, and what is wrong with it. */
export type OptionFault =
  | { readonly kind: 'unknown'; readonly option: string; readonly expected: string }
  | {
      readonly kind: 'malformed';
      readonly option: string;
      readonly received: string;
      readonly expected: string;
      readonly suggestion?: string | undefined;
    };

/** A text such as `docs` that is neither empty nor blank. */
export const text: OptionType<string> = {
  check: (value, option) =>
    typeof value === 'string' && value.trim() !== '' ? [] : [malformed(value, option, 'text')],
  values: 'text',
  schema: { type: 'string', pattern: String.raw`\S` },
};

/** A path, relative to the configuration file. */
export const path: OptionType<string> = {
  ...text,
  values: 'path',
  movePaths: (value, move) => (typeof value === 'string' ? move(value) : value),
};

/** `true` or `false`. */
export const boolean: OptionType<boolean> = {
  check: (value, option) => (typeof value === 'boolean' ? [] : [malformed(value, option, 'true or false')]),
  values: '`true` or `false`',
  schema: { type: 'boolean' },
};

/** A whole number between two others, both included. */
export function integer(least: number, most: number): OptionType<number> {
  const expected = `a whole number from ${least} to ${most}`;
  return {
    check: (value, option) => {
      const right = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
      return right ? [] : [malformed(value, option, expected)];
    },
    values: expected,
    schema: { type: 'integer', minimum: least, maximum: most },
  };
}

/** A URL such as `https://contoso.com/docs`. */
export const url: OptionType<string> = {
  check: (value, option) => {
    const right = typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value);
    return right ? [] : [malformed(value, option, 'an http or https URL')];
  },
  values: 'URL',
  // No pattern says what `URL.canParse` accepts.
  schema: { type: 'string', pattern: '^https?:' },
};

/** A text that matches a pattern. */
export function matching(pattern: RegExp, expected: string): OptionType<string> {
  const maxLength = 200;
  return {
    check: (value, option) => {
      const right = typeof value === 'string' && value.length <= maxLength && pattern.test(value);
      return right ? [] : [malformed(value, option, expected)];
    },
    values: expected,
    schema: { type: 'string', maxLength, pattern: pattern.source },
  };
}

/** One of some words. Where they are too many to be listed, `name` says what they are. */
export function choice<Word extends string>(choices: readonly Word[], name?: string): OptionType<Word> {
  const listed = name ?? `one of ${choices.join(', ')}`;
  return {
    check: (value, option) => {
      if (choices.some((known) => known === value)) return [];
      const [nearest] = typeof value === 'string' ? nearestNames(value, choices) : [];
      return [{ ...malformed(value, option, listed), suggestion: nearest }];
    },
    values: name ?? choices.map((word) => `\`${word}\``).join(', '),
    schema: { enum: choices },
    choices,
  };
}

/** A value of one of two types, for example a text or an object. */
export function either<First, Second>(
  first: OptionType<First>,
  second: OptionType<Second>,
): OptionType<First | Second> {
  return {
    check: (value, option) => {
      const faults = second.check(value, option);
      if (faults.length === 0 || first.check(value, option).length === 0) return [];
      // The faults of an object are more exact than "text or object".
      if (isObject(value)) return faults;
      return [malformed(value, option, `${first.values} or ${second.values.replaceAll('`', '')}`)];
    },
    values: `${first.values} or ${second.values}`,
    schema: { anyOf: [first.schema, second.schema] },
  };
}

/** A list of values of one type. */
export function list<Item>(item: OptionType<Item>): OptionType<readonly Item[]> {
  return {
    check: (value, option) => {
      if (!Array.isArray(value)) return [malformed(value, option, 'a list')];
      return value.flatMap((element, index) => item.check(element, `${option}[${index}]`));
    },
    values: `list of ${item.values}${item.choices === undefined ? 's' : ''}`,
    schema: { type: 'array', items: item.schema },
    ...(item.choices === undefined ? {} : { choices: item.choices }),
    repeatable: true,
    movePaths: (value, move) =>
      Array.isArray(value) ? value.map((element: unknown) => item.movePaths?.(element, move) ?? element) : value,
  };
}

/** An object with any keys and values of one type. */
export function dictionary<Item>(item: OptionType<Item>): OptionType<Readonly<Record<string, Item>>> {
  return {
    check: (value, option) => {
      if (!isObject(value)) return [malformed(value, option, 'an object')];
      return Object.entries(value).flatMap(([key, element]) => item.check(element, joinOption(option, key)));
    },
    values: `name → ${item.values}`,
    schema: { type: 'object', additionalProperties: item.schema },
  };
}

/** An object whose keys are among the given ones, with values of one type. `explain` says what a key means, for editors. */
export function keyed<Key extends string, Item>(
  keys: readonly Key[],
  item: OptionType<Item>,
  explain: (key: Key) => string,
): OptionType<{ readonly [K in Key]?: Item }> {
  const described = keys.map((key) => [key, { ...item.schema, description: explain(key) }] as const);
  return {
    check: checkRecord(new Map(keys.map((key) => [key, item]))),
    values: `name → ${item.values}`,
    schema: recordSchema(Object.fromEntries(described), []),
  };
}

/** Marks a key that a record must have. */
export function needed<Type extends OptionType<unknown>>(type: Type): Type & { readonly needed: true } {
  return { ...type, needed: true };
}

/** The keys of a record with their types. */
export type Fields = Readonly<Record<string, OptionType<unknown>>>;

/** The values of a record with these keys. */
export type RecordOf<Known extends Fields> = {
  readonly [Key in keyof Known as Known[Key] extends { needed: true } ? Key : never]: ValueOf<Known[Key]>;
} & {
  readonly [Key in keyof Known as Known[Key] extends { needed: true } ? never : Key]?: ValueOf<Known[Key]>;
};

/** An object with known keys only. */
export function record<Known extends Fields>(known: Known): OptionType<RecordOf<Known>> {
  const fields = new Map(Object.entries(known));
  return {
    check: checkRecord(fields),
    values: `\`{ ${[...fields.keys()].join(', ')} }\``,
    schema: recordSchema(
      Object.fromEntries(Object.entries(known).map(([key, { schema }]) => [key, schema])),
      Object.keys(known).filter((key) => known[key]?.needed),
    ),
    movePaths: (value, move) => {
      if (!isObject(value)) return value;
      const moved = Object.entries(value).map(([key, element]) => [
        key,
        fields.get(key)?.movePaths?.(element, move) ?? element,
      ]);
      return Object.fromEntries(moved);
    },
  };
}

function recordSchema(properties: JsonObject, required: readonly string[]): JsonObject {
  return { type: 'object', properties, ...(required.length > 0 && { required }), additionalProperties: false };
}

function checkRecord(fields: ReadonlyMap<string, OptionType<unknown>>): Check {
  const names = [...fields.keys()];
  return (value, option) => {
    if (!isObject(value)) return [malformed(value, option || 'default export', 'an object')];
    const missing = names.filter((key) => fields.get(key)?.needed && value[key] === undefined);
    const faults = Object.entries(value).flatMap(([key, element]) => {
      if (element === undefined) return [];
      const field = fields.get(key);
      return field ? field.check(element, joinOption(option, key)) : [unknown(joinOption(option, key), key, names)];
    });
    return [
      ...missing.map((key) => ({ ...malformed(value, option, `an object with ${key}`), received: 'one without it' })),
      ...faults,
    ];
  };
}

function unknown(option: string, key: string, keys: readonly string[]): OptionFault {
  const [nearest] = nearestNames(key, keys);
  return { kind: 'unknown', option, expected: nearest ?? `one of ${keys.join(', ')}` };
}

function malformed(value: unknown, option: string, expected: string): OptionFault & { readonly kind: 'malformed' } {
  return { kind: 'malformed', option, received: describe(value), expected };
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return 'a list';
  return withArticle(value === null ? 'null' : typeof value);
}
