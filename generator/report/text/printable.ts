import { replaceInvisible } from '../../model/text/invisible.js';

/** What begins a command of a CI system, anywhere in a line of its log: `##[error]`, `##vso[…]`. */
export const commandPrefix = /##(?=\w{0,20}\[)/g;

/**
 * Makes text of a page safe for a terminal and for the log of a CI system: control characters become visible symbols; other invisible
 * characters, and characters that change the writing direction, become `�`; what would begin a command is parted by a space without
 * width. The width does not change, so that columns stay correct.
 */
export function printable(text: string): string {
  return replaceInvisible(text.replaceAll('\t', ' '), picture)
    .replace(/[\r\n]/g, picture)
    .replace(commandPrefix, '#\u200b#');
}

function picture(character: string): string {
  if (character === '\u007f') return '\u2421';
  return character < ' ' ? String.fromCharCode(0x2400 + character.charCodeAt(0)) : '\ufffd';
}
