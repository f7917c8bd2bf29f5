import { constructs, type CoverageEntry, type PageFacts } from '../model/facts/facts.js';
import { compareText } from '../model/text/compare.js';
import { groupBy } from '../model/text/group-by.js';
import { plural } from '../model/text/plural.js';
import { printable } from './text/printable.js';
import { printTable } from './text/text-table.js';

/** Prints how much of the pages was read: counts by construct, and what is unread by its shape. */
export function printCoverage(pages: readonly PageFacts[]): string {
  const entries = pages.flatMap(({ coverage }) => coverage);
  const met = constructs.filter((construct) => entries.some((entry) => entry.construct === construct));
  const table = printTable([
    ['', 'all', 'read', 'left out', 'unread'],
    ...met.map((construct) =>
      countRow(
        construct,
        entries.filter((entry) => entry.construct === construct),
      ),
    ),
    countRow('all', entries),
  ]);
  return `${table}${printShapes(entries.filter(({ verdict }) => verdict === 'unread'))}`;
}

/** The unread constructs by their shape, the most frequent first: what to teach docs2ts, and the entries that do it. */
function printShapes(unread: readonly CoverageEntry[]): string {
  if (unread.length === 0) return '';
  const shapes = groupByShape(unread);
  const width = String(shapes[0]?.[1].length ?? 0).length;
  const texts = shapes.map(([shape, entries]) => {
    const lines = [printable(shape), `at ${printPlaces(entries)}`, opensInWords(entries)];
    return `\n  ${String(entries.length).padStart(width)}  ${lines.join(`\n${' '.repeat(width + 4)}`)}\n`;
  });
  return `\nUnread, by shape\n${texts.join('')}`;
}

/** Groups unread constructs by their shape, the most frequent first. */
export function groupByShape(
  unread: readonly CoverageEntry[],
): readonly (readonly [shape: string, entries: readonly CoverageEntry[]])[] {
  return [...groupBy(unread, shapeOf)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || compareText(a, b),
  );
}

/** "table `Field | Kind`" or "request under `Call it`"; constructs of one shape are read with the same entries. */
function shapeOf({ construct, as, heading, columns }: CoverageEntry): string {
  if (columns !== undefined) return `table \`${columns.join(' | ')}\``;
  if (heading === undefined) return as;
  return construct === 'heading' ? `${as} \`${heading}\`` : `${as} under \`${heading}\``;
}

function printPlaces(entries: readonly CoverageEntry[]): string {
  const places = entries.slice(0, 3).map(({ source: { file, line } }) => `${printable(file)}:${line}`);
  const others = entries.length - places.length;
  return others > 0 ? `${places.join(', ')} and ${plural(others, 'other place')}` : places.join(', ');
}

/** The configuration that would open all of them, or how to change the pages. */
export function opensInWords(entries: readonly CoverageEntry[]): string {
  const merged = (list: 'headings' | 'columns') =>
    Object.assign({}, ...entries.map(({ opensWith }) => opensWith?.[list]));
  const lists = (['headings', 'columns'] as const).map((list) => [list, merged(list)] as const);
  const filled = lists.filter(([, words]) => Object.keys(words).length > 0);
  if (filled.length === 0) return 'no word of the configuration opens it; the finding says how to write it';
  return `opened by { "vocabulary": ${printable(JSON.stringify(Object.fromEntries(filled)))} }`;
}

function countRow(name: string, entries: readonly CoverageEntry[]): readonly string[] {
  const count = (verdict: CoverageEntry['verdict']) => entries.filter((entry) => entry.verdict === verdict).length;
  return [name, String(entries.length), String(count('read')), String(count('left-out')), String(count('unread'))];
}
