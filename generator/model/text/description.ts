/** A piece of a description: running text, a code span, or a link. */
export type DescriptionPiece =
  | { readonly kind: 'Text'; readonly text: string }
  | { readonly kind: 'Code'; readonly text: string }
  | { readonly kind: 'Link'; readonly text: string; readonly target: string };

/**
 * Splits a description, which is inline Markdown, at its code spans and links. Link targets are URLs, paths of the publishing site, or
 * relative to the documentation root, so that a description does not depend on its page.
 */
export function splitDescription(markdown: string): readonly DescriptionPiece[] {
  const pieces: DescriptionPiece[] = [];
  let at = 0;
  for (const { 0: whole, 1: code, 2: label, 3: target = '', index } of markdown.matchAll(piecePattern)) {
    if (index > at) pieces.push({ kind: 'Text', text: markdown.slice(at, index) });
    if (code !== undefined) pieces.push({ kind: 'Code', text: code });
    else pieces.push({ kind: 'Link', text: (label ?? '').replace(/\\([[\]\\])/g, '$1'), target });
    at = index + whole.length;
  }
  return at < markdown.length ? [...pieces, { kind: 'Text', text: markdown.slice(at) }] : pieces;
}

/** Writes a link in the form that `splitDescription` reads. */
export function writeLink(text: string, target: string): string {
  const label = text.replaceAll('\n', ' ').replace(/[[\]\\]/g, '\\$&');
  return `[${label}](${target.replace(/[\s()]/g, percentEncode)})`;
}

/** A description without link targets and emphasis, for readers without Markdown. Code spans keep their backticks. */
export function plainDescription(markdown: string): string {
  return splitDescription(markdown)
    .map((piece) => (piece.kind === 'Code' ? `\`${piece.text}\`` : piece.text.replaceAll('**', '')))
    .join('');
}

// Two backticks in a row begin another kind of code span, in which one backtick has no meaning.
const piecePattern = /(?<!`)`([^`\n]{1,2000})`(?!`)|\[((?:[^[\]\\\n]|\\[[\]\\]){0,500})\]\(([^\s()]{1,2000})\)/g;

/** Percent-encodes a character, including parentheses, which `encodeURIComponent` leaves. */
function percentEncode(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}
