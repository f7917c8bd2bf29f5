import { splitDescription, type DescriptionPiece } from '../../model/text/description.js';
import { replaceInvisible } from '../../model/text/invisible.js';
import { stringLiteral } from './literals.js';
import { absoluteUrl } from './urls.js';

/** Makes text from a page fit for a documentation comment: it cannot end the comment, begin a tag or an inline tag. */
export function commentText(text: string): string {
  return keepOpen(escapeMarks(printableText(text))).trim();
}

/** The text without invisible characters, line ends as line feeds. */
function printableText(text: string): string {
  return replaceInvisible(text.replace(/\r\n?|[\u2028\u2029]/g, '\n'), () => '');
}

/** The text with a backslash before what means something to editors; not for code spans. */
function escapeMarks(text: string): string {
  return text.replace(/[@{}<>]/g, '\\$&');
}

/** The text without the end of the comment. */
function keepOpen(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

/**
 * Makes a description from a page fit for a documentation comment, as `commentText` does. Code spans stay, and so do links that lead
 * somewhere without the page around them; the others become their labels.
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

/** Text from a page as a code span of a comment. */
export function codeSpan(text: string): string {
  const quoted = stringLiteral(text).slice(1, -1);
  return quoted.includes('`') || quoted === '' ? commentText(quoted) : `\`${keepOpen(quoted)}\``;
}

/** Makes text from a page fit for running text or a table cell of Markdown, on one line. */
export function markdownText(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|!~&]/g, '\\$&')
    .trim();
}
