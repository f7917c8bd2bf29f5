/** The longest run of indentation and markers that is kept; it bounds how deep quotes and lists nest. */
export const longestMarker = 80;

/** Lines cut down, and the first of them that lost markers of lists or quotes, by its index. */
export interface CutLines {
  readonly rows: readonly string[];
  readonly limit: number | undefined;
}

/** Cuts lines down to what decides their blocks: indentation, markers, that there is text, that HTML ends. */
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

/** Lists that begin inside of lists on one line take quadratic time in the number of such lines. */
const nestedPattern = /^\s{0,80}(?:>|[-+*]|\d{1,9}[.)])[ \t]{1,4}(?:>|[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;
const mostNestedLines = 200;

/** A long line of dashes or stars is a rule. */
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

/** Of most text it is enough that there is some, and that it ends a comment or other HTML: then pages of one kind look alike. */
function cutText(text: string): string {
  if (wholeLinePattern.test(text)) return text;
  const endings = htmlEndings.filter((ending) => text.includes(ending)).join('');
  return (text.startsWith('<!--') ? '<!--x' : 'x') + endings;
}

/** HTML, fences and definitions are decided by the whole line. */
const wholeLinePattern = /^(?:<(?!!--[^>-])|```|~~~|\[[^\]]*\]:)/;

const htmlEndings = ['-->', '?>', ']]>', '</script>', '</pre>', '</style>', '</textarea>', '>'];
