import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { lineStart, lineText, type PageText } from '../../model/page-text.js';
import { sliceBetween, sourceOf } from '../text/slice.js';
import type { FrontMatterLeaf } from './leaf.js';

/** Front matter, and the line after it. Lines count from 0. */
export interface OpenFrontMatter {
  readonly leaf: FrontMatterLeaf;
  readonly next: number;
}

/**
 * Reads front matter that Markdown takes for text: it is not closed, does not begin on the first line, or lacks its first line. Only
 * lines such as `key: value` at the beginning of the page count.
 */
export function readOpenFrontMatter(page: PageText, report: Report): OpenFrontMatter | undefined {
  const opening = firstLine(page);
  const opened = /^ {0,3}-{3,}\s*$/.test(lineText(page, opening));
  const start = opened ? opening + 1 : opening;
  const end = endOfKeys(page, start);
  const closing = /^(?:-{3,}|\.{3})\s*$/.test(lineText(page, end)) ? end : undefined;
  const misplaced = lineText(page, 0).trimEnd() !== '---';
  if (end === start || (misplaced && !(knownKey.test(lineText(page, start)) && (opened || closing !== undefined))))
    return undefined;
  const content = sliceBetween(page, lineStart(page, start), lineStart(page, end));
  const source = sourceOf(sliceBetween(page, lineStart(page, opening), lineStart(page, end)));
  report(diagnose(misplaced ? 'misplaced-front-matter' : 'unclosed-front-matter', source, {}));
  return { leaf: { kind: 'FrontMatter', content, source }, next: closing === undefined ? end : closing + 1 };
}

/** A key that pages begin with. Other words may be text, as in `Note: …`. */
const knownKey = /^(?:title|description|summary|author|layout|id|slug|keywords|tags|ms\.[\w.]{1,100}):/;

/** The first line that is neither blank nor a comment on one line. */
function firstLine(page: PageText): number {
  let line = 0;
  while (
    line < page.lineStarts.length - 1 &&
    /^\s*(?:<!--(?!\s*docs2ts-)[^>]{0,500}-->\s*)?$/.test(lineText(page, line))
  )
    line += 1;
  return line;
}

/** The line after the keys and their indented or listed values. */
function endOfKeys(page: PageText, start: number): number {
  let next = start;
  while (isKey(lineText(page, next)) || (next > start && /^(?:[ \t]+\S|- )/.test(lineText(page, next)))) next += 1;
  return next;
}

function isKey(line: string): boolean {
  return /^[\w.-]{1,100}:(?:\s|$)/.test(line);
}
