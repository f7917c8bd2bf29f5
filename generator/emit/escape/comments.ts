import { splitDescription, type DescriptionPiece } from '../../model/text/description.js';
import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';
import { absoluteUrl } from './urls.js';

/** Escapes text from a page for a documentation comment, so that it cannot end the comment or start a tag. */
export function commentText(text: string): string {
  return keepOpen(escapeMarks(printableText(text))).trim();
}

/** Removes invisible characters, and turns line ends into line feeds. */
function printableText(text: string): string {
  return replaceInvisible(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'), () => '');
}

/** Puts a backslash before characters with a meaning in comments; not for code spans. */
function escapeMarks(text: string): string {
  return text.replace(/[@{}<>]/g, '\\$&');
}

/** Escapes the end of a comment. */
function keepOpen(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

/**
 * Escapes a description from a page for a documentation comment, as `commentText` does, but keeps code spans and links. A link without
 * an absolute URL becomes its label.
 */
export function commentMarkdown(markdown: string, pagesUrl: string | undefined): string {
  const pieces = splitDescription(printableText(markdown)).map((piece) => writePiece(piece, pagesUrl));
  return keepOpen(pieces.join('')).trim();
}

function writePiece(piece: DescriptionPiece, pagesUrl: string | undefined): string {
  switch (piece.kind) {
    case 'Text':
      return escapeMarks(piece.text);
    case 'Code':
      return `\`${piece.text}\``;
    case 'Link': {
      const url = absoluteUrl(piece.target, pagesUrl);
      return url === undefined ? escapeMarks(piece.text) : `[${escapeLabel(piece.text)}](${url})`;
    }
  }
}

function escapeLabel(label: string): string {
  return escapeMarks(label).replace(/[[\]]/g, '\\$&');
}

/** Writes text from a page as a code span in a comment. */
export function codeSpan(text: string): string {
  const quoted = replaceInvisible(JSON.stringify(text).slice(1, -1), escapeCharacter);
  return quoted.includes('`') || quoted === '' ? commentText(quoted) : `\`${keepOpen(quoted)}\``;
}

/** Escapes text from a page for one line of Markdown text or a table cell. */
export function markdownText(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&')
    .trim();
}
