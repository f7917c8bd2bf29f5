/** A piece of a page for use in a message: on one line, in backticks, cut after 60 characters. */
export function quote(text: string): string {
  const line = text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > 60 ? `\`${characters.slice(0, 60).join('')}…\`` : `\`${line}\``;
}
