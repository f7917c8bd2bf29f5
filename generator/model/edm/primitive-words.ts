import { primitiveNames, primitives, type PrimitiveName } from './primitives.js';

/** The primitive type that a word names, for example `Edm.DateTimeOffset` for `dateTime` and `Edm.Int32` for `Edm.Int32`. */
export function readPrimitive(word: string): PrimitiveName | undefined {
  return words.get(word.toLowerCase()) ?? (isShapeless(word) ? 'Edm.Untyped' : undefined);
}

/** The type of a string with a hint in parentheses: `Edm.DateTimeOffset` for the `timestamp` of `String (timestamp)`. */
export function readTextHint(hint: string): PrimitiveName | undefined {
  return hints.get(hint.toLowerCase());
}

/**
 * The primitive type that a placeholder in JSON names, for example `"String (timestamp)"`, `"Int32"` or `"<boolean>"`; undefined
 * for a text that may be a value.
 */
export function readPlaceholderWord(value: string): PrimitiveName | undefined {
  const text = value.trim().replace(/^<(.*)>$/, '$1');
  const unknown = /\bunknown primitive type (edm\.\w{1,40})/i.exec(text)?.[1] ?? '';
  const hint = /^string \(([^()]{1,40})\)$/i.exec(text)?.[1] ?? '';
  return placeholders.get(text.toLowerCase()) ?? readTextHint(hint) ?? readPrimitive(unknown || text);
}

/** Whether a type of Edm has values that the generator does not distinguish: spatial types, and types that include every primitive or object. */
function isShapeless(word: string): boolean {
  return /^edm\.(?:geography|geometry|primitivetype|complextype|entitytype)[a-z]{0,20}$/i.test(word);
}

const words = collect((name) => [
  name.toLowerCase(),
  name.slice('Edm.'.length).toLowerCase(),
  ...primitives[name].words,
]);
const hints = collect((name) => primitives[name].hints);
const placeholders = collect((name) => primitives[name].placeholders);

function collect(spellingsOf: (name: PrimitiveName) => readonly string[]): ReadonlyMap<string, PrimitiveName> {
  return new Map(primitiveNames.flatMap((name) => spellingsOf(name).map((word) => [word, name] as const)));
}
