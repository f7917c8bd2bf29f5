import { splitDescription, type DescriptionPiece } from '../../model/text/description.js';
import { absoluteUrl } from './absolute-url.js';
import { escapeMarks, keepOpen, printableText } from './comment-text.js';

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
