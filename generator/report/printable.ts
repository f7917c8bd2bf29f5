import { replaceInvisible } from '../model/text/invisible.js';

/**
 * Makes text of a page safe for a terminal: control characters become visible symbols; other invisible characters, and characters that
 * change the writing direction, become `�`. The length does not change, so that columns stay correct.
 */
export function printable(text: string): string {
  return replaceInvisible(text.replaceAll('\t', ' '), picture).replace(/[\r\n]/g, picture);
}

function picture(character: string): string {
  if (character === '\u007f') return '\u2421';
  return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd';
}
