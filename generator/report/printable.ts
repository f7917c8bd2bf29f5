/**
 * Text of a page, made safe for a terminal: control characters become visible pictures, characters that turn the writing
 * direction become `�`. The length stays, so that columns still count.
 */
export function printable(text: string): string {
  return text.replaceAll(unsafe, picture);
}

// C0, DEL and C1 controls, line and paragraph separators, direction marks and overrides, zero-width no-break space.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

function picture(character: string): string {
  if (character === '\t') return ' ';
  if (character === '\u007f') return '\u2421';
  return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd';
}
