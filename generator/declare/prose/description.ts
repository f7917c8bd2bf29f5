import type { Constraint } from '../../model/constraint.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import type { RichText } from '../../model/page.js';
import { mayBeEnumerated, noRow, type DescribedRow } from '../language/described-row.js';
import type { Language } from '../language/language.js';
import { readConstraints } from './constraints/read-constraints.js';
import { findInheritance } from './inherited-from.js';
import { remainingMarkdown } from '../text/markdown.js';
import { readProse } from '../text/prose.js';
import { findValueList, type ValueList } from './values/value-list.js';

/** A Description cell: constraints and values as data, the remaining text as Markdown. */
export type Description = Pick<
  PropertyFact,
  'description' | 'inheritedFrom' | 'constraints' | 'values' | 'valuesClosed' | 'valuesAt'
>;

/** Reads a Description cell: "The state. Possible values are: `open`, `closed`. Read-only. Inherited from [item](item.md)". */
export function readDescription(cell: RichText, language: Language, row: DescribedRow = noRow): Description {
  const prose = readProse(cell);
  const inheritance = findInheritance(prose, language);
  const found = findValueList(prose, row, language.phrases);
  const list = mayBeEnumerated(row.type) ? found : undefined;
  const taken = [...(inheritance ? [inheritance.range] : []), ...(list?.ranges ?? [])];
  const { constraints, ranges } = readConstraints(prose, taken, { row, phrases: language.phrases });
  const removed = [...taken, ...ranges].toSorted((a, b) => a.start - b.start);
  const description = remainingMarkdown(prose, removed);
  return {
    ...(description === undefined ? {} : { description }),
    ...(inheritance === undefined ? {} : { inheritedFrom: inheritance.from }),
    constraints: [...constraints, ...constraintsOf(found)],
    ...(list === undefined || list.values.length === 0 ? {} : { values: list.values, valuesClosed: list.closed }),
    ...(list?.at === undefined ? {} : { valuesAt: list.at }),
  };
}

/** What a list of values says besides the values: that null is one of them, and which is the default. */
function constraintsOf(list: ValueList | undefined): readonly Constraint[] {
  const byDefault = list?.defaultAt;
  return [
    ...(byDefault ? [{ kind: 'Default' as const, value: byDefault.name, source: byDefault.source }] : []),
    ...(list?.nullAt ? [{ kind: 'Nullable' as const, nullable: true, source: list.nullAt }] : []),
  ];
}
