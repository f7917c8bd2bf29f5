import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { CoverageEntry, Fact, PageFacts } from '../model/facts/facts.js';
import type { Source } from '../model/source.js';
import { groupBy } from '../model/text/group-by.js';
import { plural } from '../model/text/plural.js';

/** Reports pages of which not one type or operation was read, and what they contain instead; `source` stands for all of them. */
export function judgeReading(pages: readonly PageFacts[], source: Source): readonly Diagnostic[] {
  if (pages.length === 0 || pages.some(({ facts }) => facts.some(saysSomething))) return [];
  return [diagnose('nothing-read', source, { pages: pages.length, seen: describeUnread(pages) })];
}

/** Whether a fact says more about a type or operation than a title does. */
function saysSomething(fact: Fact): boolean {
  switch (fact.kind) {
    case 'Operation':
    case 'Property':
    case 'Member':
    case 'BaseType':
      return true;
    case 'Type':
      return fact.representation !== undefined || fact.entity === true;
    case 'Example':
      return false;
  }
}

/** "3 tables (2 × `Attribute | Type`), 2 requests and 1 heading": the unread constructs, or nothing. */
function describeUnread(pages: readonly PageFacts[]): readonly string[] {
  const unread = pages.flatMap(({ coverage }) => coverage.filter(({ verdict }) => verdict === 'unread'));
  const tables = unread.filter(({ construct }) => construct === 'table');
  const others = groupBy(
    unread.filter(({ construct }) => construct !== 'table'),
    ({ as }) => as,
  );
  return [
    ...(tables.length === 0 ? [] : [`${plural(tables.length, 'table')} (${describeHeaders(tables)})`]),
    ...[...others].map(([as, entries]) => plural(entries.length, as)),
  ];
}

/** The most frequent header rows, at most three. */
function describeHeaders(tables: readonly CoverageEntry[]): string {
  const rows = groupBy(tables, ({ columns = [] }) => columns.join(' | '));
  const frequent = [...rows].toSorted(([, a], [, b]) => b.length - a.length).slice(0, 3);
  const texts = frequent.map(([row, entries]) => `${entries.length} × \`${row}\``);
  return [...texts, ...(rows.size > 3 ? ['…'] : [])].join(', ');
}
