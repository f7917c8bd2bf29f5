/** Parsing a paragraph takes quadratic time in the number of its lines. Real paragraphs are shorter. */
export const longestRun = 1000;

/** The numbers of the lines that decide blocks, and the first line over the limit that was left out. */
export interface KeptLines {
  readonly numbers: readonly number[];
  readonly limit: number | undefined;
}

/**
 * Leaves out lines that certainly belong to the block of the line before. `inner` contains the lines inside a block.
 */
export function keepLines(lines: readonly string[], inner: ReadonlySet<number>): KeptLines {
  const numbers: number[] = [];
  let limit: number | undefined;
  let run = 0;
  for (const [number, line] of lines.entries()) {
    const before = lines[number - 1];
    if (before !== undefined && continuesBlock(line, before, inner.has(number) && inner.has(number - 1))) continue;
    run = line.trim() === '' ? 0 : run + 1;
    if (run <= longestRun || endsBlock(line)) numbers.push(number);
    else limit ??= number;
  }
  return { numbers, limit };
}

/**
 * Whether a line certainly belongs to the block of the line before:
 * - both start with `|` in the first column, so they are in one table, code block or comment, or
 * - both are inside a code block or comment, and neither is blank, or
 * - both are blank.
 * The line with the end of a comment and the line after it are always kept.
 */
function continuesBlock(line: string, before: string, inside: boolean): boolean {
  if (line.includes('-->') || before.includes('-->')) return false;
  if (line.startsWith('|') && before.startsWith('|')) return true;
  const blank = line.trim() === '';
  return blank === (before.trim() === '') && (blank || inside);
}

function endsBlock(line: string): boolean {
  return line.includes('-->') || /^ {0,3}(?:```|~~~)/.test(line);
}
