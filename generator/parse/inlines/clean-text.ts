/** Text as a reader sees it: a line end is a blank, so is a no-break space; characters without width are gone. */
export function cleanText(text: string): string {
  if (!unusualPattern.test(text)) return text;
  return text
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .replace(/\u00A0/g, ' ')
    .replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ');
}

const unusualPattern = /[\u00A0\u200B\u2060\uFEFF\r\n]/;
