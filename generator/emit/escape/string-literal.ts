// Line and paragraph separators, the byte order mark, and controls that make a reader see other text than a compiler does.
const invisible = /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** Writes text as a string literal of JavaScript and of JSON, all on one line and with nothing invisible in it. */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replace(invisible, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
