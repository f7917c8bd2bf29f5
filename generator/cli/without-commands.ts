/**
 * Makes text safe for the log of GitHub Actions, which takes a line that begins with `::`, and `##[` anywhere in a line, for a command of the
 * workflow. A zero-width space keeps page text from acting as one.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^([^\S\n]*:):/gm, '$1\u200b:').replaceAll('##[', '##\u200b[');
}
