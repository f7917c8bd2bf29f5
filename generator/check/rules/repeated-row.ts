import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts } from '../../model/facts/facts.js';
import { isWithin } from '../reading/is-within.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import { defineRule } from '../rule.js';
import { typeText } from '../../model/facts/type-text.js';

const codes = ['duplicate-row', 'contradictory-rows'] as const;

type Code = (typeof codes)[number];

/** Two rows with the same name in one table. */
export const repeatedRow = defineRule({
  codes,
  reach: 'page',
  check: ({ pages }) => pages.flatMap((page) => tablesOf(page).flatMap(repeatedRows)),
});

function tablesOf({ facts, coverage }: PageFacts): readonly (readonly PropertyFact[])[] {
  const rows = facts.filter((fact) => fact.kind === 'Property').filter(({ origin }) => origin === 'table');
  return coverage
    .filter(({ construct }) => construct === 'table')
    .map(({ source }) => rows.filter((row) => isWithin(row.source, source)));
}

function repeatedRows(rows: readonly PropertyFact[]): readonly Diagnostic<Code>[] {
  const first = new Map<string, PropertyFact>();
  return rows.flatMap((row) => {
    const before = first.get(row.name);
    if (before === undefined) {
      first.set(row.name, row);
      return [];
    }
    return before.nameSource.line === row.nameSource.line ? [] : [report(row, before)];
  });
}

function report(row: PropertyFact, before: PropertyFact): Diagnostic<Code> {
  const { name } = row;
  const type = typeText(row.type);
  const other = typeText(before.type);
  const related = [{ message: 'the first row', source: before.source }];
  if (type.toLowerCase() === other.toLowerCase()) return diagnose('duplicate-row', row.nameSource, { name }, related);
  return diagnose('contradictory-rows', row.typeSource, { name, type, other }, related);
}
