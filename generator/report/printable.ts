import { replaceInvisible } from '../model/text/invisible.js';

/**
 * Text of a page, made safe for a terminal: control characters become visible pictures, other invisible characters and those that
 * change the writing direction become `�`. The length stays, so that columns still count.
 */
export function printable(text: string): string {
  return replaceInvisible(text.replaceAll('\t', ' '), picture).replace(/[\r\n]/g, picture);
}

function picture(character: string): string {
  if (character === '\u007f') return '\u2421';
  return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd';
}
