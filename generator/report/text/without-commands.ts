import { commandPrefix } from './printable.js';

/**
 * Makes lines safe for the log of a CI system, which takes a line that begins with `::`, and `##[` anywhere in a line, for a command. A
 * space without width keeps text of a page from acting as one.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^([^\S\n]*:):/gm, '$1\u200b:').replaceAll(commandPrefix, '#\u200b#');
}
