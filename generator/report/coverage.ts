import type { CoverageEntry, PageFacts } from '../model/facts/facts.js';
import { printPlace } from './place.js';
import { printable } from './printable.js';
import { printTable } from './text-table.js';

const constructs: readonly CoverageEntry['construct'][] = ['table', 'annotated-block', 'comment', 'include'];

/** Prints how much of the pages was understood: counts by construct, and the place of every unknown construct. */
export function printCoverage(pages: readonly PageFacts[]): string {
  const entries = pages.flatMap(({ coverage }) => coverage);
  const unknown = entries.filter(({ verdict }) => verdict === 'unknown');
  const rows = [
    ['', 'all', 'understood', 'skipped', 'unknown', 'known'],
    ...constructs.map((construct) =>
      countRow(
        construct,
        entries.filter((entry) => entry.construct === construct),
      ),
    ),
    countRow('all', entries),
  ];
  return `${printTable(rows)}${unknown.map(printUnknown).join('')}`;
}

function countRow(name: string, entries: readonly CoverageEntry[]): readonly string[] {
  const count = (verdict: CoverageEntry['verdict']) => entries.filter((entry) => entry.verdict === verdict).length;
  const known = entries.length - count('unknown');
  return [
    name,
    String(entries.length),
    String(count('understood')),
    String(count('skipped')),
    String(count('unknown')),
    share(known, entries.length),
  ];
}

/** Prints a share in percent, rounded down, so that 100 % means all. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 10_000) / 100).toFixed(2)} %`;
}

function printUnknown({ construct, as, source }: CoverageEntry): string {
  return `  unknown ${construct} at ${printPlace(source)}: ${printable(as)}\n`;
}
