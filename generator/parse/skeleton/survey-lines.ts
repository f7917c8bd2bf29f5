/** What is known about the lines of a page before it is parsed. */
export interface Survey {
  /**
   * The numbers of the lines inside front matter, and inside comments and code blocks that start in the first column.
   */
  readonly inner: ReadonlySet<number>;
  /** False if HTML, or code that is indented or in a list or quote, makes it uncertain where blocks start. */
  readonly certain: boolean;
}

/** Finds the lines inside front matter, comments and code blocks. */
export function surveyLines(lines: readonly string[]): Survey {
  const inner = new Set<number>();
  const start = endOfFrontMatter(lines);
  for (let number = 1; number < start - 1; number += 1) inner.add(number);
  if (lines.some((line) => uncertainPattern.test(line))) return { inner, certain: false };
  let end: Ending | undefined;
  for (let number = start; number < lines.length; number += 1) {
    const line = lines[number] ?? '';
    if (end === undefined) end = endingOf(line);
    else if (end(line)) end = undefined;
    else inner.add(number);
  }
  return { inner, certain: true };
}

/** Whether a line ends the open comment or code block. */
type Ending = (line: string) => boolean;

const uncertainPattern = /^(?: {0,3}<(?!!--)| {1,3}<|[\s>*+\-\d.)]+(?:```|~~~))/;

/** Returns the number of the line after the front matter; 0 without front matter. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  return lines.findIndex((line, number) => number > 0 && line.trimEnd() === '---') + 1;
}

function endingOf(line: string): Ending | undefined {
  if (line.startsWith('<!--')) return line.includes('-->') ? undefined : endsComment;
  const fence = /^(`{3,})[^`]*$/.exec(line)?.[1] ?? /^(~{3,})/.exec(line)?.[1];
  return fence === undefined ? undefined : (other) => closesFence(other, fence);
}

function endsComment(line: string): boolean {
  return line.includes('-->');
}

function closesFence(line: string, fence: string): boolean {
  return /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line)?.[1]?.startsWith(fence) === true;
}
