import type { PropertyFact } from '../../model/facts/facts.js';
import type { RichText } from '../../model/page.js';
import type { Language } from '../language/language.js';
import { readConstraints } from './constraint.js';
import { findInheritance } from './inherited-from.js';
import { remainingMarkdown } from '../text/markdown.js';
import { readProse } from '../text/prose.js';
import { findValueList } from './value-list.js';

/** A Description cell: constraints and values as data, the remaining text as Markdown. */
export type Description = Pick<
  PropertyFact,
  'description' | 'inheritedFrom' | 'constraints' | 'values' | 'valuesClosed' | 'valuesAt'
>;

/** Reads a Description cell: "The state. Possible values are: `open`, `closed`. Read-only. Inherited from [item](item.md)". */
export function readDescription(cell: RichText, language: Language): Description {
  const prose = readProse(cell);
  const inheritance = findInheritance(prose, language);
  const list = findValueList(prose, language.phrases);
  const taken = [inheritance, list].flatMap((found) => (found ? [found.range] : []));
  const { constraints, ranges } = readConstraints(prose, taken, language.phrases);
  const removed = [...taken, ...ranges].toSorted((a, b) => a.start - b.start);
  const description = remainingMarkdown(prose, removed);
  return {
    ...(description === undefined ? {} : { description }),
    ...(inheritance === undefined ? {} : { inheritedFrom: inheritance.from }),
    constraints: list?.nullAt
      ? [...constraints, { kind: 'Nullable', nullable: true, source: list.nullAt }]
      : constraints,
    ...(list === undefined || list.values.length === 0 ? {} : { values: list.values, valuesClosed: list.closed }),
    ...(list?.at === undefined ? {} : { valuesAt: list.at }),
  };
}
