import { fileSource, type Source } from '../model/source.js';
import { joinOption } from '../model/option/option-name.js';

/** The place of each option by its dotted name (`overrides.order.total.type`, `inputs[0]`). */
export type OptionPlaces = ReadonlyMap<string, Source>;

/** The place of an option in its configuration file; the whole command if it is not from a file. */
export function placeOfOption(option: string, places: OptionPlaces = new Map()): Source {
  return places.get(option) ?? fileSource('docs2ts');
}

/**
 * Finds the places of options in the text of a configuration file, whether JSON or TypeScript. Looks for each key below the key that
 * it belongs to, then in the whole file; if neither has it, its place is that of the option around it.
 */
export function placeOptions(value: unknown, text: string, file: string): OptionPlaces {
  const lines = text.split('\n');
  const places = new Map<string, Source>();
  visit(value, '', top, deepest);
  return places;

  /** Returns the position of the last key found. */
  function visit(part: unknown, option: string, around: Position, depth: number): Position {
    if (Array.isArray(part)) return visitItems(part, option, around, depth);
    if (typeof part !== 'object' || part === null || depth === 0) return around;
    let last = around;
    for (const [key, inner] of Object.entries(part)) {
      const position = findKey(lines, key, around) ?? findKey(lines, key, top);
      const name = joinOption(option, key);
      const source = position === undefined ? places.get(option) : sourceOf(position, key, file);
      if (source !== undefined) places.set(name, source);
      const end = visit(inner, name, position ?? around, depth - 1);
      if (comparePositions(end, last) > 0) last = end;
    }
    return last;
  }

  /** The place of an item is that of its first key, or of the list. Its keys stand after those of the item before. */
  function visitItems(items: readonly unknown[], option: string, around: Position, depth: number): Position {
    let last = around;
    for (const [index, item] of items.entries()) {
      const [first] = typeof item === 'object' && item !== null && !Array.isArray(item) ? Object.keys(item) : [];
      const position = first === undefined ? undefined : findKey(lines, first, last);
      const source = position === undefined ? places.get(option) : sourceOf(position, first ?? '', file);
      if (source !== undefined) places.set(`${option}[${index}]`, source);
      if (depth > 0) last = visit(item, `${option}[${index}]`, position ?? last, depth - 1);
    }
    return last;
  }
}

function comparePositions(a: Position, b: Position): number {
  return a.line - b.line || a.column - b.column;
}

const top = { line: 0, column: 0 };

/** `silences`, `[0]`, `codes`, `[0]`. A limit, because a configuration that is a program may contain itself. */
const deepest = 4;

interface Position {
  readonly line: number;
  readonly column: number;
}

function findKey(lines: readonly string[], key: string, { line, column }: Position): Position | undefined {
  for (const [index, text] of lines.entries()) {
    if (index < line) continue;
    const found = findInLine(text, key, index === line ? column : 0);
    if (found !== -1) return { line: index, column: found };
  }
  return undefined;
}

function findInLine(text: string, key: string, from: number): number {
  if (key === '') return -1;
  let at = text.indexOf(key, from);
  while (at !== -1 && !isKey(text, at, at + key.length)) at = text.indexOf(key, at + 1);
  return at;
}

/** Whether the text is `key:` or `"key":` at the beginning of a line or after `{` or `,`, or `key` alone there as in `{ key }`. */
function isKey(text: string, start: number, end: number): boolean {
  const before = text
    .slice(0, start)
    .replace(/["'`]$/, '')
    .trimEnd();
  return /^$|[{,]$/.test(before) && /^(?:["'`]?\s{0,9}:|\s{0,9}(?:[,}]|$))/.test(text.slice(end, end + 20));
}

function sourceOf({ line, column }: Position, key: string, file: string): Source {
  return { file, line: line + 1, column: column + 1, endLine: line + 1, endColumn: column + 1 + key.length };
}
