import { finished, skipBlanks, take, type Scanner } from '../text/scanner.js';

/** Alternatives, each with the scopes that are needed together. */
export type Alternatives = readonly (readonly string[])[];

/**
 * Reads `A, B`, `A or B`, `A and B`, `A+B`, `both A and B`, `A, B (both)`, `A and (B or C)`, `A and either B or C`. Undefined if the text
 * contains anything else, or may be read in two ways: `A, B, C and D` may be one list, and in `A, B plus C` the last may be for both.
 */
export function readPermissionExpression(text: string): Alternatives | undefined {
  const all = /^(.{1,2000}?),? \((?:both|all)(?: are)?(?: required)?\)$/i.exec(text)?.[1];
  if (all !== undefined) {
    const scopes = all.split(/\s?,\s?(?:and )?|\s?[+&]\s?|\sand\s/);
    return scopes.every((scope) => scopeName.test(scope)) ? [scopes] : undefined;
  }
  const scanner: Scanner = { text: text.replace(/[.,;]$/, ''), at: 0 };
  skipBlanks(scanner);
  const read = readList(scanner, 0);
  return read && finished(scanner) ? read : undefined;
}

/** Whether a text is the name of a scope. */
const scopeName = /^(?:[A-Za-z][\w-]{0,60}(?:\.[A-Za-z][\w-]{0,60}){1,5}|openid|profile|email|offline_access)$/;

/** Alternatives that commas, semicolons, "or" or blanks separate. */
function readList(scanner: Scanner, depth: number): Alternatives | undefined {
  const parts: Part[] = [];
  let commas = 0;
  let separator: string | undefined;
  do {
    const part = readTogether(scanner, depth);
    if (part === undefined) return undefined;
    parts.push(part);
    if (isAmbiguous(parts, commas, separator)) return undefined;
    separator = take(
      scanner,
      /(?:[,;|](?:\s?and\/or\b|\s?or\b)?|or\b|and\/or\b|(?=[A-Z][A-Za-z]{0,40}\.[A-Z]))/y,
    )?.text;
    if (separator === ',') commas += 1;
  } while (separator !== undefined);
  const all = parts.flatMap(({ alternatives }) => alternatives);
  return all.length > most ? undefined : all;
}

/** Whether the last part joins scopes although bare commas separate single scopes before it. */
function isAmbiguous(parts: readonly Part[], commas: number, separator: string | undefined): boolean {
  const last = parts.at(-1);
  if (separator !== ',' || last === undefined || last.joint === undefined) return false;
  const single = parts.slice(0, -1).every(({ joint }) => joint === undefined);
  return single && (commas > 1 || /plus|with/i.test(last.joint));
}

/** Alternatives between two separators, and the word that joins their scopes, if one does. */
interface Part {
  readonly alternatives: Alternatives;
  readonly joint: string | undefined;
}

function startsChoice({ text, at }: Scanner): boolean {
  choice.lastIndex = at;
  return choice.test(text);
}

/** Scopes that "and", "+", "&" or "plus" join; each may have alternatives in parentheses or after "either". */
function readTogether(scanner: Scanner, depth: number): Part | undefined {
  const isChoice = startsChoice(scanner);
  let alternatives = readOne(scanner, depth);
  let joint: string | undefined;
  while (alternatives !== undefined) {
    const word = take(scanner, /and\b|[+&]|plus\b|(?:together|along) with\b/iy)?.text;
    if (word === undefined) return { alternatives, joint };
    // "Either A or B and C" may be read in two ways.
    if (isChoice) return undefined;
    joint = word;
    const next = readOne(scanner, depth);
    if (next === undefined || next.length * alternatives.length > most) return undefined;
    alternatives = alternatives.flatMap((scopes) => next.map((others) => [...scopes, ...others]));
  }
  return undefined;
}

function readOne(scanner: Scanner, depth: number): Alternatives | undefined {
  if (depth > 5) return undefined;
  if (take(scanner, /\(/y)) {
    const inner = readList(scanner, depth + 1);
    return take(scanner, /\)/y) ? inner : undefined;
  }
  if (take(scanner, choice)) return readEither(scanner, depth + 1);
  take(scanner, /both\b/iy);
  const scope = take(scanner, /[A-Za-z][\w.-]{0,300}/y)?.text.replace(/\.$/, '');
  return scope !== undefined && scopeName.test(scope) ? [[scope]] : undefined;
}

const choice = /(?:either|(?:any )?one of|any of)\b:?/iy;

/** The alternatives after "either", which binds more closely than "and": `A or B`, `A or both B and C`. */
function readEither(scanner: Scanner, depth: number): Alternatives | undefined {
  const alternatives: (readonly string[])[] = [];
  do {
    const one = take(scanner, /both\b/iy) ? readBoth(scanner, depth) : readOne(scanner, depth);
    if (one === undefined) return undefined;
    alternatives.push(...one);
  } while (take(scanner, /,?\s?or\b|,/iy));
  return alternatives;
}

/** The two scopes after "both": `A and B`. */
function readBoth(scanner: Scanner, depth: number): Alternatives | undefined {
  const [first] = readOne(scanner, depth) ?? [];
  const [second] = (take(scanner, /and\b/iy) && readOne(scanner, depth)) ?? [];
  return first && second ? [[...first, ...second]] : undefined;
}

/** An upper limit for the alternatives of a cell. */
const most = 200;
