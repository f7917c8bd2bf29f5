import { primitiveNames, primitives, type PrimitiveName } from './primitives.js';

/** The primitive type that a word names, for example `Edm.DateTimeOffset` for `dateTime` and `Edm.Int32` for `Edm.Int32`. */
export function readPrimitive(word: string): PrimitiveName | undefined {
  return words.get(word.toLowerCase()) ?? (isShapeless(word) ? 'Edm.Untyped' : undefined);
}

/** The type of a string by the hint that follows it in parentheses: `Edm.DateTimeOffset` for the `timestamp` of `String (timestamp)`. */
export function readTextHint(hint: string): PrimitiveName | undefined {
  return hints.get(hint.toLowerCase());
}

/**
 * The primitive type that a string in JSON stands for instead of being a value, for example `"String (timestamp)"`, `"Int32"` or
 * `"<boolean>"`.
 */
export function readPlaceholderWord(value: string): PrimitiveName | undefined {
  const text = value.trim().replace(/^<(.*)>$/, '$1');
  const unknown = /\bunknown primitive type (edm\.\w{1,40})/i.exec(text)?.[1] ?? '';
  const hint = /^string \(([^()]{1,40})\)$/i.exec(text)?.[1] ?? '';
  return placeholders.get(text.toLowerCase()) ?? readTextHint(hint) ?? readPrimitive(unknown || text);
}

/** Types of Edm whose values the generator does not distinguish: places, shapes, and those that include any primitive or object. */
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
