import { structuredPatch } from 'diff';
import colours from 'picocolors';
import { printable } from './printable.js';

/** A file that two sides have with different texts. */
export interface TextDifference {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly colour: boolean;
}

/** The lines that differ, with three lines around them, as `diff -u` shows them. */
export function printDifference({ path, before, after, colour }: TextDifference): string {
  if (before === after) return '';
  const paint = colours.createColors(colour);
  // Two texts that have hardly a line in common take quadratic time to compare, and nobody reads the result.
  const patch = structuredPatch(path, path, before, after, '', '', { context: 3, maxEditLength: 1000 });
  if (patch === undefined) return '  (the two have hardly a line in common)\n';
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
