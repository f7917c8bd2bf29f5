/**
 * The lines that stand in a fenced code block which begins in the first column, by their number. A block that nobody can be
 * sure of without parsing the page is left out: where there are others in lists, in quotes or indented, or HTML.
 */
export function findCodeLines(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (lines.some((line) => uncertainPattern.test(line))) return found;
  let fence = '';
  let comment = false;
  for (let number = endOfFrontMatter(lines); number < lines.length; number += 1) {
    const line = lines[number] ?? '';
    if (comment) comment = !line.includes('-->');
    else if (fence === '') {
      comment = /^ {0,3}<!--/.test(line) && !line.includes('-->');
      fence = comment ? '' : openingFence(line);
    } else if (closes(line, fence)) fence = '';
    else found.add(number);
  }
  return found;
}

const uncertainPattern = /^(?: {0,3}<(?!!--)|[\s>*+\-\d.)]+(?:```|~~~))/;

/** The number of the line behind the front matter; without any, 0. */
function endOfFrontMatter(lines: readonly string[]): number {
  return lines[0]?.trimEnd() === '---'
    ? lines.findIndex((line, number) => number > 0 && line.trimEnd() === '---') + 1
    : 0;
}

function openingFence(line: string): string {
  return /^(`{3,})[^`]*$/.exec(line)?.[1] ?? /^(~{3,})/.exec(line)?.[1] ?? '';
}

function closes(line: string, fence: string): boolean {
  const match = /^ {0,3}(`{3,}|~{3,})\s*$/.exec(line);
  return match?.[1]?.startsWith(fence) === true;
}
