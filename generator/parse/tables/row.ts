import { findCodeSpans } from './code-spans.js';
import { offsetAt, type Slice, sliceOfRanges, subSlice } from '../text/slice.js';

/** A line of a table, split at its pipes. */
export interface Row {
  /** The line, or both lines of a row that a line break split. */
  readonly line: Slice;
  /** The text between the pipes. */
  readonly cells: readonly Slice[];
  /** Whether the line starts with a pipe. */
  readonly leading: boolean;
  /** Whether the line ends with a pipe. */
  readonly trailing: boolean;
}

/** Splits a line at its pipes, except escaped ones (`\|`). The outer pipes are optional. */
export function splitRow(line: Slice): Row {
  return cutAt(line, pipesOf(line.text));
}

/** Splits a line at the pipes outside code spans. */
export function splitRowOutsideCode(line: Slice): Row {
  const spans = findCodeSpans(line.text);
  const pipes = pipesOf(line.text).filter((pipe) => !spans.has(pipe));
  return cutAt(line, pipes);
}

/** Replaces each `\|` in a cell by `|`. */
export function unescapePipes(cell: Slice): Slice {
  if (!cell.text.includes('\\|')) return cell;
  const start = offsetAt(cell, 0);
  const ranges: [number, number][] = [];
  let at = 0;
  for (const match of cell.text.matchAll(/\\\|/g)) {
    ranges.push([start + at, start + match.index]);
    at = match.index + 1;
  }
  ranges.push([start + at, start + cell.text.length]);
  return sliceOfRanges(cell.page, ranges);
}

/** The indices of the pipes in a text that are not escaped. */
export function pipesOf(text: string): number[] {
  const pipes: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '|') pipes.push(index);
  }
  return pipes;
}

function cutAt(line: Slice, pipes: readonly number[]): Row {
  const start = line.text.length - line.text.trimStart().length;
  const end = line.text.trimEnd().length;
  const leading = pipes[0] === start;
  const trailing = pipes.at(-1) === end - 1 && end - 1 > start;
  const inner = pipes.slice(leading ? 1 : 0, trailing ? -1 : undefined);
  const cells: Slice[] = [];
  let at = leading ? start + 1 : start;
  for (const pipe of inner) {
    cells.push(subSlice(line, at, pipe));
    at = pipe + 1;
  }
  cells.push(subSlice(line, Math.min(at, end), Math.max(at, trailing ? end - 1 : end)));
  return { line, cells, leading, trailing };
}
