import type { Source } from '../model/source.js';

/** A part of a text. */
export interface TextRange {
  readonly offset: number;
  readonly length: number;
}

/** The place of a part of a file. */
export function sourceOf(text: string, file: string, { offset, length }: TextRange): Source {
  const [start, end] = [positionOf(text, offset), positionOf(text, offset + length)];
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function positionOf(text: string, offset: number): Pick<Source, 'line' | 'column'> {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
