import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';
import type { Source } from './source.js';
import { isPagePath } from './text/link-target.js';

/** Returns the lines of a file; empty if it has none. */
export type FindLines = (file: string) => readonly string[];

/** Makes `FindLines` from the texts of pages. A text is split once. */
export function findLinesIn(texts: ReadonlyMap<string, string>): FindLines {
  const split = new Map<string, readonly string[]>();
  return (file) => {
    const known = split.get(file) ?? (texts.get(file) ?? '').split(/\r?\n/);
    split.set(file, known);
    return known;
  };
}

/**
 * What makes a finding recognisable: its code, the names in its message, and the text of its place. Lines above may be added, and the
 * page may be renamed. In hexadecimal digits; two findings on one page may have the same one.
 */
export function fingerprintOf({ code, message, source }: Diagnostic, findLines: FindLines): string {
  const line = findLines(source.file)[source.line - 1] ?? '';
  const parts = [code, ...namesIn(message), ownerOf(line), textOf(line, source)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** A suggestion depends on what else the documentation has, and a path on where the page is. */
function namesIn(message: string): readonly string[] {
  const [fault = ''] = message.split('; did you mean');
  const names = [...fault.matchAll(/`([^`]*)`/g)].map(([, name = '']) => name);
  return names.filter((name) => !isPagePath(name));
}

/** What a line is about: the first cell of a table row, the name of a JSON member. */
function ownerOf(line: string): string {
  const [, cell, member] = /^\s{0,99}(?:\|?([^|]{1,200})\||"([^"]{1,200})"\s{0,99}:)/.exec(line) ?? [];
  return fold(cell ?? member ?? '');
}

/** The text of a place on its first line; the whole line if there is no word in it. */
function textOf(line: string, { line: first, column, endLine, endColumn }: Source): string {
  const text = line.slice(column - 1, endLine === first ? endColumn - 1 : undefined);
  return fold(/[\p{L}\p{N}]/u.test(text) ? text : line);
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
