import { compareText } from '../model/text/compare.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { groupBy } from '../model/text/group-by.js';
import type { Schema } from '../model/schema/schema.js';
import { plural } from '../model/text/plural.js';
import { printTable } from './text/text-table.js';

/** The result of a run of `generate`. */
export interface RunSummary {
  readonly pages: number;
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
  readonly files: { readonly written: number; readonly unchanged: number; readonly removed: number };
  readonly seconds: number;
}

/** Prints the summary at the end of `generate`: the counts of pages, types, diagnostics and files. */
export function printSummary({ pages, schema, diagnostics, files, seconds }: RunSummary): string {
  const enums = schema.types.filter(({ kind }) => kind === 'EnumType').length;
  const codes = [...groupBy(diagnostics, ({ code }) => code)].toSorted(([a], [b]) => compareText(a, b));
  const lines = [
    `${plural(pages, 'page')}: ${plural(schema.types.length - enums, 'type')}, ${plural(enums, 'enum')}, ` +
      `${plural(schema.operations.length, 'operation')}, ${plural(schema.examples.length, 'example')}`,
    plural(diagnostics.length, 'diagnostic') + (diagnostics.length === 0 ? '' : ':'),
  ];
  const table = printTable(codes.map(([code, group]) => [String(group.length), group[0]?.severity ?? '', code]));
  const { written, unchanged, removed } = files;
  const outcome = `${plural(written, 'file')} written, ${unchanged} unchanged, ${removed} removed, in ${seconds.toFixed(1)} s`;
  return `${lines.join('\n')}\n${table}${outcome}\n`;
}
