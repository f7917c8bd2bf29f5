import { lineStart, type PageText } from '../page-text.js';
import type { TextEdit } from './fix.js';

/** An edit of a text: the characters from `start` up to `end`, exclusive, become `after`. */
export interface LocatedEdit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
}

/** Finds the place of an edit in the text of its page; undefined if the text is not there, or there more than once. */
export function locateEdit({ source, before, after }: TextEdit, page: PageText): LocatedEdit | undefined {
  const first = lineStart(page, source.line - 1) + source.column - 1;
  const last = lineStart(page, source.endLine - 1) + source.endColumn - 1;
  if (last > page.text.length) return undefined;
  if (before === '') return first === last ? { start: first, end: first, after } : undefined;
  const inside = page.text.slice(first, last);
  const at = inside.indexOf(before);
  if (at === -1 || inside.indexOf(before, at + 1) !== -1) return undefined;
  return { start: first + at, end: first + at + before.length, after };
}
