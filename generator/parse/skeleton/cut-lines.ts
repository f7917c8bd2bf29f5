/** The longest prefix of indentation and markers that is kept. It limits how deep quotes and lists nest. */
export const longestMarker = 80;

/** Shortened lines, and the index of the first one that lost list or quote markers. */
export interface CutLines {
  readonly rows: readonly string[];
  readonly limit: number | undefined;
}

/** Shortens each line to what decides its block: indentation, markers, whether there is text, and whether HTML ends. */
export function cutLines(lines: readonly string[]): CutLines {
  const rows: string[] = [];
  let limit: number | undefined;
  let nested = 0;
  for (const [index, line] of lines.entries()) {
    const isNested = nestedPattern.test(line);
    if (isNested) nested += 1;
    const longest = isNested && nested > mostNestedLines ? 1 : longestMarker;
    if (losesMarkers(line, longest)) limit ??= index;
    rows.push(cutLine(line, longest));
  }
  return { rows, limit };
}

/**
 * A line that opens a list or quote in another one, such as `- - text`. Parsing takes quadratic time in the number of
 * such lines.
 */
const nestedPattern = /^\s{0,80}(?:>|[-+*]|\d{1,9}[.)])[ \t]{1,4}(?:>|[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const mostNestedLines = 200;

/** Whether a line loses list or quote markers. A long line of dashes or asterisks is a thematic break. */
function losesMarkers(line: string, longest: number): boolean {
  if (line.length <= longest || !/^ {0,3}(?:>|[-+*] |\d{1,9}[.)] )/.test(line)) return false;
  return /^[\s>*+\-\d.)]*$/.test(line.slice(0, longest + 1)) && !/^[\s*_-]*$/.test(line);
}

function cutLine(line: string, longest: number): string {
  const trimmed = line.trimEnd();
  const marker = markerPattern.exec(trimmed)?.[0] ?? '';
  if (marker.length === trimmed.length) return marker.slice(0, longest).trimEnd();
  return marker.length > longest ? `${marker.slice(0, longest)}x` : marker + cutText(trimmed.slice(marker.length));
}

const markerPattern = /^[\s>*+\-_=#\d.):|]*/;

/**
 * Shortens text to an `x` and the ends of comments and other HTML in it. Pages with the same structure then have the
 * same skeleton, and its tree is memoized.
 */
function cutText(text: string): string {
  if (wholeLinePattern.test(text)) return text;
  const endings = htmlEndings.filter((ending) => text.includes(ending)).join('');
  return (text.startsWith('<!--') ? '<!--x' : 'x') + endings;
}

/** HTML, fences and definitions depend on the whole line. */
const wholeLinePattern = /^(?:<(?!!--[^>-])|```|~~~|\[[^\]]*\]:)/;

const htmlEndings = ['-->', '?>', ']]>', '</script>', '</pre>', '</style>', '</textarea>', '>'];
