import type { TextEdit } from '../../model/fix/fix.js';
import type { RichText, Table } from '../../model/page.js';
import { findTypo } from '../../model/text/nearest-names.js';
import { matchCase } from '../text/match-case.js';
import { columnKey, findColumns, isSpelled, type ColumnSpellings } from './columns.js';

/** A header with a typing error, and how it is spelled. */
export interface MisspeltHeader {
  readonly header: RichText;
  readonly suggestion: string;
}

/** The spelling that a header misses by a typing error: `Type` for `Tpye`. */
export function suggestHeader({ plain }: RichText, spellings: readonly string[]): string | undefined {
  const known = findTypo(
    columnKey(plain),
    spellings.map((spelling) => spelling.replace(/\*$/, '')),
  );
  return known === undefined ? undefined : matchCase(known, plain);
}

/** The edits that correct a header. */
export function respellHeader({ plain, source }: RichText, suggestion: string | undefined): readonly TextEdit[] {
  return suggestion === undefined ? [] : [{ source, before: plain, after: suggestion }];
}

/** The headers with a typing error without which a table would be of a kind; none if it would not be. */
export function findMisspeltHeaders(
  kind: ColumnSpellings,
  { header }: Pick<Table, 'header'>,
  synonyms: ReadonlyMap<string, string>,
): readonly MisspeltHeader[] {
  const spellings = Object.values(kind.columns).flat();
  const corrected = header.map((one) => {
    const isKnown = spellings.some((spelling) => isSpelled(columnKey(one.plain), spelling));
    return { header: one, suggestion: isKnown ? undefined : suggestHeader(one, spellings) };
  });
  const table = { header: corrected.map((one) => ({ ...one.header, plain: one.suggestion ?? one.header.plain })) };
  if (findColumns(kind, table, synonyms) === undefined) return [];
  return corrected.flatMap((one) => (one.suggestion === undefined ? [] : [{ ...one, suggestion: one.suggestion }]));
}
