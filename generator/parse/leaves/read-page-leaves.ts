import type { Report } from '../report.js';
import type { PageText } from '../../model/page-text.js';
import { closeFences } from './close-fences.js';
import { readOpenFrontMatter } from './open-front-matter.js';
import type { Leaf } from './leaf.js';
import { parseMapping } from '../parse-mapping.js';
import { readLeaves } from './read-leaves.js';
import { settleHeadings } from './settle-headings.js';

/** Finds the blocks of a page. Repairs unclosed front matter, unclosed code blocks and malformed headings. */
export function readPageLeaves(page: PageText, report: Report): Leaf[] {
  const leaves = readLeaves(page, 0, report);
  const open = isFrontMatter(leaves[0]) ? undefined : readOpenFrontMatter(page, report);
  const all = open === undefined ? leaves : [open.leaf, ...readLeaves(page, open.next, report)];
  return settleHeadings(closeFences(all, page, report), report);
}

/** Whether the leaf is front matter, and not a page between two thematic breaks because the front matter is not closed. */
function isFrontMatter(leaf: Leaf | undefined): boolean {
  if (leaf?.kind !== 'FrontMatter') return false;
  const { text } = leaf.content;
  return !/^(?:#{1,6} |\||```)/m.test(text) || parseMapping(text).fault === undefined;
}
