import { compareText } from './text/compare.js';

/** A place in an input file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive. */
export interface Source {
  /** Path of the file, relative to the documentation root, with `/` between its parts. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A file of the documentation as it was read: its text, or why there is none. */
export type SourceFile =
  | { readonly kind: 'Text'; readonly path: string; readonly text: string }
  | { readonly kind: 'Unreadable'; readonly path: string; readonly reason: 'binary' | 'not-utf-8' | 'no-access' };

/** Where the knowledge about a node comes from, strongest first. */
export const origins = ['table', 'resource-block', 'prose', 'example', 'link'] as const;

export type Origin = (typeof origins)[number];

/** The place of a whole file, for faults that no line shows. */
export function fileSource(file: string): Source {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Order of two places: by file, then from the top of the file down. */
export function compareSource(a: Source, b: Source): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
