/**
 * Returns text as a reader sees it: line endings and no-break spaces become spaces, zero-width characters are removed.
 */
export function cleanText(text: string): string {
  if (!unusualPattern.test(text)) return text;
  const visible = text.replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\u00A0/g, ' ');
  const lines = visible.split(/\r\n|\n|\r/);
  return lines.map((line, index) => trimLine(line, index > 0, index < lines.length - 1)).join(' ');
}

const unusualPattern = /[\u00A0\u200B\u2060\uFEFF\r\n]/;

function trimLine(line: string, start: boolean, end: boolean): string {
  const rest = start ? line.trimStart() : line;
  return end ? rest.trimEnd() : rest;
}
