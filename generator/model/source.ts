import { compareText } from './text/compare.js';

/** A place in an input file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive. */
export interface Source {
  /** The path of the file, relative to the documentation root, with `/` between its parts. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A file that was read, or the reason why it could not be. */
export type SourceFile =
  | { readonly kind: 'Text'; readonly path: string; readonly text: string }
  | { readonly kind: 'Unreadable'; readonly path: string; readonly reason: 'binary' | 'not-utf-8' | 'no-access' };

/** The texts of files by their paths. */
export function textsOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  return new Map(files.flatMap((file) => (file.kind === 'Text' ? [[file.path, file.text]] : [])));
}

/** The evidence for a node, strongest first. */
export const origins = ['table', 'resource-block', 'prose', 'example', 'link'] as const;

export type Origin = (typeof origins)[number];

/** The place of a whole file, for faults without a line. */
export function fileSource(file: string): Source {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** Compares two places by file, line and column. */
export function compareSource(a: Source, b: Source): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
