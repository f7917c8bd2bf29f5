import type { Constraint, ConstraintValue } from '../../../model/constraint.js';
import { diagnose, withFix } from '../../../model/diagnostic.js';
import type { RichText } from '../../../model/page.js';
import type { Statement } from '../../statement.js';
import { respellHeader, suggestHeader } from '../misspelt-header.js';
import type { Row } from '../row.js';

/** The spellings of columns that say of each property what a phrase in its description may also say. */
export const flagColumns = {
  nullable: ['nullable', 'null', 'null allowed', 'allows null', 'can be null', 'may be null', 'is nullable'],
  readOnly: ['read-only', 'read only', 'readonly', 'is read-only'],
  writable: ['writable', 'writeable', 'editable'],
  writeOnly: ['write-only', 'write only', 'writeonly'],
  optional: ['optional'],
  access: ['access', 'read/write', 'r/w'],
  deprecated: ['deprecated', 'is deprecated'],
} as const;

/** A column with a flag per row. */
export type FlagColumn = keyof typeof flagColumns;

interface Flag {
  readonly yes: readonly ConstraintValue[];
  readonly no: readonly ConstraintValue[];
}

const meanings: Readonly<Record<FlagColumn, Flag>> = {
  nullable: { yes: [{ kind: 'Nullable', nullable: true }], no: [{ kind: 'Nullable', nullable: false }] },
  readOnly: { yes: [{ kind: 'ReadOnly' }], no: [] },
  writable: { yes: [], no: [{ kind: 'ReadOnly' }] },
  writeOnly: { yes: [{ kind: 'WriteOnly' }], no: [] },
  optional: { yes: [{ kind: 'Optional' }], no: [{ kind: 'Required' }] },
  access: { yes: [], no: [] },
  deprecated: { yes: [{ kind: 'Deprecated', text: 'Deprecated.' }], no: [] },
};

// Object.keys does not keep the type of the keys; the object has exactly the keys of `flagColumns`.
const names = Object.keys(flagColumns) as readonly FlagColumn[];

/** What the flags of a row say, for example `ReadOnly` for `Yes` in a column "Read-only". */
export function readFlags(row: Row<FlagColumn>): readonly Constraint[] {
  return names.flatMap((name) =>
    (readFlag(row[name], name) ?? []).map((one) => ({ ...one, source: row[name].source })),
  );
}

/** Reports flags that are neither yes nor no. */
export function reportFlags(row: Row<FlagColumn>): readonly Statement[] {
  return names
    .filter((name) => readFlag(row[name], name) === undefined)
    .map((name) => {
      const parameters = { text: row[name].plain, column: row.header[name].plain };
      return { kind: 'Fault', diagnostic: diagnose('unread-cell', row[name].source, parameters) };
    });
}

/** Reports the columns of a table that nothing reads. */
export function reportUnreadColumns({ headers, header, absent }: Row<never>): readonly Statement[] {
  const read = new Set<RichText>(Object.values(header));
  return headers
    .filter((one) => one.plain !== '' && !read.has(one))
    .map((one) => {
      const suggestion = suggestHeader(one, absent);
      const found = diagnose('unread-column', one.source, { column: one.plain, suggestion });
      return { kind: 'Fault', diagnostic: withFix(found, respellHeader(one, suggestion)) };
    });
}

/**
 * Fills in the blanks of a column that says only "yes" or only "no": a blank is the opposite. If the column says both, a blank says
 * nothing.
 */
export function fillFlags<FlagRow extends Row<FlagColumn>>(rows: readonly FlagRow[]): readonly FlagRow[] {
  const blanks = new Map(
    names.flatMap((name) => {
      const said = new Set(rows.map((row) => answerIn(row[name])));
      const opposite = said.has('yes') ? 'no' : 'yes';
      return said.has('yes') === said.has('no') || said.has('other') ? [] : [[name, opposite] as const];
    }),
  );
  if (blanks.size === 0) return rows;
  return rows.map((row) => {
    const filled = [...blanks].flatMap(([name, plain]) =>
      row[name].plain.trim() === '' ? [[name, { ...row[name], plain }] as const] : [],
    );
    return { ...row, ...Object.fromEntries(filled) };
  });
}

function readFlag(cell: RichText, name: FlagColumn): readonly ConstraintValue[] | undefined {
  if (name === 'access') return readAccess(cell.plain);
  const answer = answerIn(cell);
  if (answer === 'blank') return [];
  if (answer !== 'other') return meanings[name][answer];
  return name === 'deprecated' ? [{ kind: 'Deprecated', text: cell.plain }] : undefined;
}

type Answer = 'yes' | 'no' | 'blank' | 'other';

function answerIn({ plain }: RichText): Answer {
  const word = plain.toLowerCase().replace(/[.`*]/g, '').trim();
  if (word === '') return 'blank';
  if (/^(?:yes|y|true|x|✓|✔|✔️|☑|✅|●|•)$/.test(word)) return 'yes';
  return /^(?:no|n|false|✗|✘|❌|-|–|—)$/.test(word) ? 'no' : 'other';
}

/** Reads `R`, `R/W`, `read-only` or `write`. */
function readAccess(text: string): readonly ConstraintValue[] | undefined {
  const word = text.toLowerCase().replace(/[.`*]/g, '').trim();
  if (/^(?:r|ro|read|read[- ]?only|get)$/.test(word)) return [{ kind: 'ReadOnly' }];
  if (/^(?:w|wo|write|write[- ]?only|set)$/.test(word)) return [{ kind: 'WriteOnly' }];
  return /^(?:|r\s?[/,]?\s?w|read\s?(?:[/,&-]|and)?\s?write|get\s?[/,]\s?set)$/.test(word) ? [] : undefined;
}
