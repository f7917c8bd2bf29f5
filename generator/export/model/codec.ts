import { isObject } from '../../model/json-value.js';

/** How a value is written as JSON and read back. Both directions are one definition, so that they cannot differ. */
export interface Codec<Value> {
  /** The value as JSON; undefined leaves it out. */
  readonly write: (value: Value) => unknown;
  /** The value of a JSON; undefined is read where it was left out. */
  readonly read: (json: unknown) => Reading<Value>;
}

/** A value, or the path to what has another form: `.types[3].name`. */
export type Reading<Value> = { readonly value: Value } | { readonly misread: string };

const misread = { misread: '' } as const;

function scalar<Value>(isValue: (json: unknown) => json is Value): Codec<Value> {
  return { write: (value) => value, read: (json) => (isValue(json) ? { value: json } : misread) };
}

export const text = scalar((json): json is string => typeof json === 'string');

export const number = scalar((json): json is number => typeof json === 'number');

export const boolean = scalar((json): json is boolean => typeof json === 'boolean');

/** One of some words or numbers. */
export function oneOf<const Choice>(...choices: readonly Choice[]): Codec<Choice> {
  return scalar((json): json is Choice => choices.some((choice) => choice === json));
}

/** A value that is not kept. It is read back as another one. */
export function omitted<Value>(value: Value): Codec<Value> {
  return { write: () => undefined, read: (json) => (json === undefined ? { value } : misread) };
}

/** A value that may be absent. */
export function optional<Value>(codec: Codec<Value>): Codec<Value | undefined> {
  return {
    write: (value) => (value === undefined ? undefined : codec.write(value)),
    read: (json) => (json === undefined ? { value: undefined } : codec.read(json)),
  };
}

/** A value that is left out if it is the usual one. */
export function usually<Value>(codec: Codec<Value>, usual: Value): Codec<Value> {
  const usualText = JSON.stringify(codec.write(usual));
  return {
    write: (value) => {
      const json = codec.write(value);
      return JSON.stringify(json) === usualText ? undefined : json;
    },
    read: (json) => (json === undefined ? { value: usual } : codec.read(json)),
  };
}

/** Several values. */
export function list<Item>(codec: Codec<Item>): Codec<readonly Item[]> {
  return {
    write: (values) => values.map(codec.write),
    read: (json) => {
      if (!Array.isArray(json)) return misread;
      const value: Item[] = [];
      for (const [index, item] of json.entries()) {
        const reading = codec.read(item);
        if ('misread' in reading) return { misread: `[${index}]${reading.misread}` };
        value.push(reading.value);
      }
      return { value };
    },
  };
}

/** Several values; none are left out. */
export function items<Item>(codec: Codec<Item>): Codec<readonly Item[]> {
  return usually(list(codec), []);
}

/** Values by name. */
export function dictionary<Value>(codec: Codec<Value>): Codec<Readonly<Record<string, Value>>> {
  return {
    write: (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, codec.write(value)])),
    read: (json) => {
      if (!isObject(json)) return misread;
      const value = new Map<string, Value>();
      for (const [name, item] of Object.entries(json)) {
        const reading = codec.read(item);
        if ('misread' in reading) return { misread: `.${name}${reading.misread}` };
        value.set(name, reading.value);
      }
      return { value: Object.fromEntries(value) };
    },
  };
}

type Fields<Node> = { readonly [Name in keyof Required<Node>]: Codec<Node[Name]> };

/** An object with known members. One that has others was written by something else. */
export function record<Node extends object>(fields: Fields<Node>): Codec<Node> {
  // The members of `fields` are those of the node, each with the codec of its type.
  const known = Object.entries(fields) as unknown as readonly (readonly [keyof Node & string, Codec<unknown>])[];
  return {
    write: (node) =>
      Object.fromEntries(
        known.flatMap(([name, codec]) => {
          const json = codec.write(node[name]);
          return json === undefined ? [] : [[name, json]];
        }),
      ),
    read: (json) => {
      if (!isObject(json)) return misread;
      const foreign = Object.keys(json).find((name) => !Object.hasOwn(fields, name));
      if (foreign !== undefined) return { misread: `.${foreign}` };
      const values: [string, unknown][] = [];
      for (const [name, codec] of known) {
        const reading = codec.read(Object.hasOwn(json, name) ? json[name] : undefined);
        if ('misread' in reading) return { misread: `.${name}${reading.misread}` };
        if (reading.value !== undefined) values.push([name, reading.value]);
      }
      // Each member was read by its codec.
      return { value: Object.fromEntries(values) as Node };
    },
  };
}

/** One of several kinds of nodes, told apart by `kind`. */
export function variants<Node extends { readonly kind: string }>(table: {
  readonly [Kind in Node['kind']]: Codec<Extract<Node, { readonly kind: Kind }>>;
}): Codec<Node> {
  // The codec of a kind reads and writes the nodes of that kind.
  const codecs = new Map(Object.entries(table) as unknown as readonly (readonly [string, Codec<Node>])[]);
  return {
    write: (node) => codecs.get(node.kind)?.write(node),
    read: (json) => {
      const codec = isObject(json) && typeof json['kind'] === 'string' ? codecs.get(json['kind']) : undefined;
      return codec?.read(json) ?? { misread: '.kind' };
    },
  };
}
