import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';

/** Writes text as a string literal of JavaScript and of JSON, all on one line and with nothing invisible in it. */
export function stringLiteral(text: string): string {
  return replaceInvisible(JSON.stringify(text), escapeCharacter);
}
