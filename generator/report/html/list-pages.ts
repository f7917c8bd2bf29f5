import { constructs, type CoverageEntry, type PageFacts } from '../../model/facts/facts.js';
import { groupBy } from '../../model/text/group-by.js';
import { groupByShape, opensInWords } from '../coverage.js';
import type { HtmlCoverage, HtmlPage, HtmlUnread } from './html-report.js';
import type { PageIndex } from './page-index.js';

const verdicts = ['read', 'left-out', 'unread'] as const satisfies readonly CoverageEntry['verdict'][];

/** The pages with their titles and coverage, in the order in which they were read. */
export function listPages(pages: readonly PageFacts[], index: PageIndex): readonly HtmlPage[] {
  return pages.map(({ file, frontMatter, coverage }) => {
    const title = frontMatter?.entries.find(({ key }) => key === 'title')?.value;
    return { file: index.file(file), ...(title && { title }), coverage: countCoverage(coverage, index) };
  });
}

function countCoverage(coverage: readonly CoverageEntry[], index: PageIndex): readonly HtmlCoverage[] {
  const groups = groupBy(coverage, ({ as, construct, verdict }) => `${verdict} ${construct} ${as}`);
  return [...groups.values()].flatMap((group): readonly HtmlCoverage[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { as, construct, verdict, source } = first;
    // `indexOf` of a list of three.
    const position = verdicts.indexOf(verdict) as 0 | 1 | 2;
    return [[index.text(as), constructs.indexOf(construct), position, group.length, source.line]];
  });
}

/** What is unread on all pages, by its shape, the most frequent first. */
export function listUnread(pages: readonly PageFacts[], index: PageIndex): readonly HtmlUnread[] {
  const unread = pages.flatMap(({ coverage }) => coverage).filter(({ verdict }) => verdict === 'unread');
  return groupByShape(unread).map(([shape, entries]) => ({
    shape,
    count: entries.length,
    opens: opensInWords(entries),
    places: entries.map(({ source }) => index.place(source)),
  }));
}
