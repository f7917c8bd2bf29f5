/** Where a string ends that does not end on its line; `closed` where a quote on a later line ends it. */
export interface StringEnd {
  readonly end: number;
  readonly closed: boolean;
}

/**
 * Finds the end of a string whose line ends before it does, where only one place is possible: the next quote, if it stands
 * before a comma, colon, bracket or line end; or else the end of the line, if the next line begins a member or closes.
 */
export function findStringEnd(text: string, start: number): StringEnd | undefined {
  const lineEnd = endOfLine(text, start);
  const quote = nextQuote(text, lineEnd);
  if (quote >= 0 && /^[ \t]*(?:[,:}\]\r\n]|$)/.test(text.slice(quote + 1, quote + 100)))
    return { end: quote + 1, closed: true };
  if (!/^\s{0,1000}(?:["}\]]|$)/.test(text.slice(lineEnd, lineEnd + 1001))) return undefined;
  const line = text.slice(start + 1, lineEnd).trimEnd();
  const value = line.endsWith(',') ? line.slice(0, -1) : line;
  return value === '' ? undefined : { end: start + 1 + value.length, closed: false };
}

function endOfLine(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1)
    if (text[index] === '\n' || text[index] === '\r') return index;
  return text.length;
}

const farthestQuote = 20_000;

function nextQuote(text: string, from: number): number {
  const last = Math.min(text.length, from + farthestQuote);
  for (let index = from; index < last; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text[index] === '"') return index;
  }
  return -1;
}
