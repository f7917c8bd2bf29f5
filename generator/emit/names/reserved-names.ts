/** Names that a constant cannot have: reserved words. */
export const reservedLocals: ReadonlySet<string> = setOf(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for',
  'function if implements import in instanceof interface let new null package private protected public return static super switch',
  'this throw true try typeof undefined var void while with yield',
);

/** Types of the language, and words that readers would take for one. */
export const languageTypes: ReadonlySet<string> = setOf(
  'Any Array Boolean Function Map Number Object Promise Readonly Record String Symbol',
);

/** Names inherited from `Object.prototype`. */
export const inheritedNames: ReadonlySet<string> = setOf(
  'constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf',
  '__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__',
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
