import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';
import { commandPrefix } from './printable.js';

/** A value as a JSON document. What could act on a terminal or in the log of a CI system is escaped, so that no value changes. */
export function printJson(value: unknown): string {
  const text = replaceInvisible(JSON.stringify(value, undefined, 2), escapeCharacter);
  return `${text.replace(commandPrefix, '#\\u0023')}\n`;
}
