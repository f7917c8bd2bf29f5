/**
 * The page with each line cut down to what decides its block: indentation, markers, the first characters of its text.
 * Lines keep their number and their columns. The block structure of the skeleton is that of the page, found several times
 * faster, and a line of a hundred thousand characters costs no more than any other.
 */
export function skeletonOf(lines: readonly string[]): string {
  return lines.map(cutLine).join('\n');
}

/** The longest run of indentation and markers that is kept; it bounds how deep quotes and lists nest. */
const longestMarker = 80;

const markerPattern = /^[\s>*+\-_=#\d.):|]*/;

/** HTML, fences and definitions are decided by the whole line, and `>` may end a comment. */
const wholeLinePattern = /^(?:<|```|~~~|\[[^\]]*\]:)|>/;

function cutLine(line: string): string {
  const trimmed = line.trimEnd();
  const marker = markerPattern.exec(trimmed)?.[0] ?? '';
  if (marker.length === trimmed.length) return cutMarker(trimmed);
  const rest = trimmed.slice(marker.length);
  if (marker.length > longestMarker) return `${marker.slice(0, longestMarker)}x`;
  return marker + (wholeLinePattern.test(rest) ? rest : rest.slice(0, 2).trimEnd());
}

function cutMarker(marker: string): string {
  return marker.length > longestMarker ? marker.slice(0, longestMarker).trimEnd() : marker;
}
