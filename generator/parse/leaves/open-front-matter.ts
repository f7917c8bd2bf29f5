import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { lineStart, lineText, type PageText } from '../text/page-text.js';
import { sliceBetween, sourceOf } from '../text/slice.js';
import type { FrontMatterLeaf } from './leaf.js';

/** Front matter, and the line after it. Lines count from 0. */
export interface OpenFrontMatter {
  readonly leaf: FrontMatterLeaf;
  readonly next: number;
}

/** Reads front matter without a closing `---`: the lines below the opening `---` that look like `key: value`. */
export function readOpenFrontMatter(page: PageText, report: Report): OpenFrontMatter | undefined {
  if (lineText(page, 0).trimEnd() !== '---') return undefined;
  let next = 1;
  while (/^[\w.-]{1,100}:(?:\s|$)/.test(lineText(page, next))) next += 1;
  if (next === 1) return undefined;
  const content = sliceBetween(page, lineStart(page, 1), lineStart(page, next));
  const source = sourceOf(sliceBetween(page, 0, lineStart(page, next)));
  report(diagnose('unclosed-front-matter', source, {}));
  return { leaf: { kind: 'FrontMatter', content, source }, next };
}
