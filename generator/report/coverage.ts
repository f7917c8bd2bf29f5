import { constructs, type CoverageEntry, type PageFacts } from '../model/facts/facts.js';
import { printTable } from './text-table.js';

/** Prints how much of the pages was read: counts by construct. */
export function printCoverage(pages: readonly PageFacts[]): string {
  const entries = pages.flatMap(({ coverage }) => coverage);
  const met = constructs.filter((construct) => entries.some((entry) => entry.construct === construct));
  return printTable([
    ['', 'all', 'read', 'left out', 'unread'],
    ...met.map((construct) =>
      countRow(
        construct,
        entries.filter((entry) => entry.construct === construct),
      ),
    ),
    countRow('all', entries),
  ]);
}

function countRow(name: string, entries: readonly CoverageEntry[]): readonly string[] {
  const count = (verdict: CoverageEntry['verdict']) => entries.filter((entry) => entry.verdict === verdict).length;
  return [name, String(entries.length), String(count('read')), String(count('left-out')), String(count('unread'))];
}
