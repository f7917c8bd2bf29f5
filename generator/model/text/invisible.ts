/**
 * Invisible characters, and those that change the direction of text: controls except tab and line ends, the soft hyphen, the
 * Arabic letter mark, zero-width characters, direction marks, embeddings, overrides and isolates, line and paragraph separators,
 * and the byte order mark.
 */
const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

/** Replaces each invisible or direction-changing character. Tabs, line feeds and carriage returns stay. */
export function replaceInvisible(text: string, replace: (character: string) => string): string {
  return text.replace(invisible, replace);
}

/** Escapes a character for JSON and JavaScript, for example as `\u200b`. */
export function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
