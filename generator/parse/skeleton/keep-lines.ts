/** Paragraphs take quadratic time in the number of their lines; nobody writes so many without a blank one. */
export const longestRun = 1000;

/** The numbers of the lines that decide blocks, and the first line that was left out although it may have decided one. */
export interface KeptLines {
  readonly numbers: readonly number[];
  readonly limit: number | undefined;
}

/** Leaves out the lines that plainly belong to the block of the line before. `inner` lines stand inside of one block. */
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
 * Two lines that begin with `|` in the first column stand in one table, code block or comment, whatever comes before; so do
 * two lines inside of a code block or comment without a blank line between them; and of blank lines one is as good as two.
 * The end of a comment is kept in any case.
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
