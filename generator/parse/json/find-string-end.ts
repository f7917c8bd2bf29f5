/** The end of a string that has no closing `"` on its own line, and what is wrong with the string. */
export interface StringEnd {
  readonly fault: 'line-break' | 'quotes' | 'unclosed';
  /** The index after the text of the string. */
  readonly textEnd: number;
  /** The index after the closing quote; without a closing quote, `textEnd`. */
  readonly end: number;
}

/**
 * Finds the end of a string that has no closing `"` on its own line, if only one end is possible:
 * - the next quote, if a comma, colon, closing bracket or line ending follows it, or
 * - the end of the line, if the next line starts with a quote or a closing bracket.
 */
export function findStringEnd(text: string, start: number): StringEnd | undefined {
  const lineEnd = endOfLine(text, start);
  const quote = nextQuote(text, lineEnd);
  if (quote >= 0 && /^[ \t]*(?:[,:}\]\r\n]|$)/.test(text.slice(quote + 1, quote + 100))) {
    return { fault: 'line-break', textEnd: quote, end: quote + 1 };
  }
  if (!/^\s{0,1000}(?:["}\]]|$)/.test(text.slice(lineEnd, lineEnd + 1001))) return undefined;
  const value = text
    .slice(start + 1, lineEnd)
    .trimEnd()
    .replace(/,$/, '');
  const end = start + 1 + value.length;
  if (/[\u201C\u201D]$/.test(value)) return { fault: 'quotes', textEnd: end - 1, end };
  return value === '' ? undefined : { fault: 'unclosed', textEnd: end, end };
}

function endOfLine(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1)
    if (text[index] === '\n' || text[index] === '\r') return index;
  return text.length;
}

/** Limits the time of the search, and how much text a missing quote can swallow. */
const farthestQuote = 20_000;

function nextQuote(text: string, from: number): number {
  const last = Math.min(text.length, from + farthestQuote);
  for (let index = from; index < last; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index;
  }
  return -1;
}
