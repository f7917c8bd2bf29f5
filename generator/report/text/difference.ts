import { structuredPatch } from 'diff';
import colours from 'picocolors';
import { printable } from './printable.js';

/** A file before and after a change. */
export interface TextDifference {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly colour: boolean;
}

/** Prints the lines that differ, with three lines of context, as `diff -u` does. */
export function printDifference({ path, before, after, colour }: TextDifference): string {
  if (before === after) return '';
  const paint = colours.createColors(colour);
  // Comparing two texts with few lines in common takes quadratic time, and the result is of no use.
  const patch = structuredPatch(path, path, before, after, '', '', { context: 3, maxEditLength: 1000 });
  if (patch === undefined) return '  (too many lines differ to show them)\n';
  const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    paint.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...changed.map((line) => paintLine(printable(line), paint)),
  ]);
  return [
    paint.bold(`--- ${printable(path)} (is)`),
    paint.bold(`+++ ${printable(path)} (should be)`),
    ...lines,
    '',
  ].join('\n');
}

function paintLine(line: string, paint: ReturnType<typeof colours.createColors>): string {
  if (line.startsWith('+')) return paint.green(line);
  return line.startsWith('-') ? paint.red(line) : line;
}
