import { type Slice, subSlice, trimSlice } from '../text/slice.js';

/** A part of HTML: a comment with the text between its delimiters, or other markup. */
export type HtmlPart =
  | { readonly kind: 'Comment'; readonly whole: Slice; readonly inner: Slice; readonly closed: boolean }
  | { readonly kind: 'Html'; readonly whole: Slice };

/** Splits HTML into its comments and the markup between them. */
export function splitHtml(slice: Slice): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let at = 0;
  while (at < slice.text.length) {
    const start = slice.text.indexOf('<!--', at);
    const other = trimSlice(subSlice(slice, at, start < 0 ? slice.text.length : start));
    if (other.text !== '') parts.push({ kind: 'Html', whole: other });
    if (start < 0) break;
    const close = slice.text.indexOf('-->', start + 4);
    const innerEnd = close < 0 ? slice.text.length : close;
    at = close < 0 ? slice.text.length : close + 3;
    const inner = subSlice(slice, start + 4, innerEnd);
    parts.push({ kind: 'Comment', whole: subSlice(slice, start, at), inner, closed: close >= 0 });
  }
  return parts;
}
