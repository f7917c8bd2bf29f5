/** What stands in simple running text. Offsets are those of the text, end exclusive. */
export type InlineToken = (
  | { readonly kind: 'Text'; readonly value: string; readonly strong: boolean }
  | { readonly kind: 'Code'; readonly value: string }
  | { readonly kind: 'Link'; readonly label: string; readonly target: string }
) & { readonly start: number; readonly end: number };

/**
 * Reads running text in which nothing stands but words, code spans, links, emphasis and escaped marks, each in its simplest form. Undefined
 * if anything else might stand there: then the Markdown parser reads it, which takes some ten times as long. The rules are those of
 * CommonMark 0.31.2, section 6. `[label]` alone is text, so the text must not refer to definitions.
 */
export function scanInlines(text: string): readonly InlineToken[] | undefined {
  if (uncertain.test(text)) return undefined;
  return scanRange(text, { start: 0, end: text.length, strong: false, inLink: false });
}

/** Matches white space that Markdown drops, tags, entities, images, and a backslash that escapes nothing. */
const uncertain = /[\0\t\r]|^\s|\s$|[^\S\n]\n|\n\s|<[^\s\d=]|&[a-z#]|!\[|\\(?![!-/:-@[-`{-~])/i;

/** A part of the text, and the markup around it. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly inLink: boolean;
}

/** What begins with a mark: more text, or tokens. */
type Found =
  | { readonly kind: 'Literal'; readonly value: string; readonly end: number }
  | { readonly kind: 'Tokens'; readonly tokens: readonly InlineToken[]; readonly end: number };

function scanRange(text: string, range: Range): readonly InlineToken[] | undefined {
  const { end, strong } = range;
  const tokens: InlineToken[] = [];
  let start = range.start;
  let value = '';
  for (let at = start; at < end;) {
    const mark = Math.min(nextMark(text, at), end);
    value += text.slice(at, mark);
    at = mark;
    if (at === end) break;
    const found = readMark(text, at, range);
    if (found === undefined || found.end > end) return undefined;
    if (found.kind === 'Literal') value += found.value;
    else {
      if (value !== '') tokens.push({ kind: 'Text', value, strong, start, end: at });
      tokens.push(...found.tokens);
      value = '';
      start = found.end;
    }
    at = found.end;
  }
  if (value !== '') tokens.push({ kind: 'Text', value, strong, start, end });
  return tokens;
}

const marks = /[\\`*_[\]]/g;

function nextMark(text: string, from: number): number {
  marks.lastIndex = from;
  return marks.exec(text)?.index ?? text.length;
}

function readMark(text: string, at: number, range: Range): Found | undefined {
  switch (text.charAt(at)) {
    case '\\':
      return { kind: 'Literal', value: text.charAt(at + 1), end: at + 2 };
    case '`':
      return readCode(text, at);
    case '[':
      return readLink(text, at, range);
    case ']':
      // Markup before the bracket may have hidden the label of a link.
      return /[[(]/.test(text.charAt(at + 1)) ? undefined : { kind: 'Literal', value: ']', end: at + 1 };
    case '*':
      return readEmphasis(text, at, { ...range, ...asterisks });
    case '_':
      return readEmphasis(text, at, { ...range, ...underscores });
  }
  return undefined;
}

function readCode(text: string, start: number): Found | undefined {
  const [whole, content = ''] = matchAt(/`([^`\n]+)`(?!`)/y, text, start) ?? [];
  if (whole === undefined) return undefined;
  const end = start + whole.length;
  const padded = content.startsWith(' ') && content.endsWith(' ') && content.trim() !== '';
  const value = padded ? content.slice(1, -1) : content;
  return { kind: 'Tokens', tokens: [{ kind: 'Code', value, start, end }], end };
}

function readLink(text: string, start: number, range: Range): Found | undefined {
  if (range.inLink) return undefined;
  const [whole, words = '', target = ''] =
    matchAt(/\[([^\s[\]](?:[^[\]]*[^\s[\]])?)\]\(([^\s()<>"'`&\\\0-\x20\x7F]+)\)/y, text, start) ?? [];
  if (whole === undefined) {
    const isText = matchAt(/\[[^[\]]*\](?![[(])/y, text, start) !== undefined;
    return isText ? { kind: 'Literal', value: '[', end: start + 1 } : undefined;
  }
  const inner = scanRange(text, { ...range, start: start + 1, end: start + 1 + words.length, inLink: true });
  if (inner === undefined) return undefined;
  const label = inner.map((token) => (token.kind === 'Link' ? token.label : token.value)).join('');
  const end = start + whole.length;
  return { kind: 'Tokens', tokens: [{ kind: 'Link', label, target, start, end }], end };
}

/** How emphasis with one character looks: its two forms, and where a run of the character is text. */
interface EmphasisMarks {
  readonly once: RegExp;
  readonly twice: RegExp;
  readonly run: RegExp;
  readonly inWord: boolean;
}

const asterisks: EmphasisMarks = {
  once: /\*([^\s*](?:[^*]*[^\s*])?)\*(?!\*)/y,
  twice: /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*(?!\*)/y,
  run: /\*+/y,
  inWord: false,
};

const underscores: EmphasisMarks = {
  once: /_([^\s_](?:[^_]*[^\s_])?)_(?!_)/y,
  twice: /__([^\s_](?:[^_]*[^\s_])?)__(?!_)/y,
  run: /_+/y,
  inWord: true,
};

/** Reads emphasis between words, or a run of its character that cannot begin or end any. */
function readEmphasis(
  text: string,
  at: number,
  { once, twice, run, inWord, ...range }: Range & EmphasisMarks,
): Found | undefined {
  const [value = ''] = matchAt(run, text, at) ?? [];
  const around = text.charAt(at - 1) + text.charAt(at + value.length);
  if (/^\s*$/.test(around) || (inWord && /^[a-z\d]{2}$/i.test(around)))
    return { kind: 'Literal', value, end: at + value.length };
  const [whole, content = ''] = matchAt(twice, text, at) ?? matchAt(once, text, at) ?? [];
  if (whole === undefined) return undefined;
  const end = at + whole.length;
  if (!isBoundary(text.charAt(at - 1)) || !isBoundary(text.charAt(end))) return undefined;
  const width = (whole.length - content.length) / 2;
  const strong = range.strong || width === 2;
  const tokens = scanRange(text, { ...range, start: at + width, end: end - width, strong });
  return tokens === undefined ? undefined : { kind: 'Tokens', tokens, end };
}

/** Whether emphasis surely may begin after a character, or end before it. Nothing stands before and after the text. */
function isBoundary(character: string): boolean {
  return /^[\s!-)+-/:-@\\`{-~[\]^]?$/.test(character);
}

function matchAt(sticky: RegExp, text: string, at: number): RegExpExecArray | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text) ?? undefined;
}
