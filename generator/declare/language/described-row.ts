import { isNumeric } from '../../model/edm/primitives.js';
import { spaceName } from '../../model/text/words-of-name.js';
import type { TypeExpression } from '../../model/facts/facts.js';

/** The row that a description belongs to: what its sentences may be about. */
export interface DescribedRow {
  /** The name in the row; empty if a description has no row. */
  readonly name: string;
  /** The type in the row; undefined if no cell states it. */
  readonly type: TypeExpression | undefined;
}

/** A description without a row, for example that of a header. */
export const noRow: DescribedRow = { name: '', type: undefined };

/** Whether words are those of the row's name or of its kind: "the company name" for `companyName`. */
export function namesRow(words: string, { name }: DescribedRow): boolean {
  const own = new Set(`${spaceName(name)} ${name} ${kindWords}`.toLowerCase().split(/\W+/));
  return words
    .toLowerCase()
    .split(/\W+/)
    .every((word) => word === '' || own.has(word));
}

const kindWords = 'this the its property parameter field value values text string collection list array';

/** What the values of a row are, as far as limits are concerned; undefined if its type is unknown. */
export function formOf({ type }: DescribedRow): 'text' | 'number' | 'collection' | 'other' | undefined {
  if (type === undefined || type.kind === 'Unknown') return undefined;
  if (type.kind === 'Collection') return 'collection';
  if (type.kind !== 'Primitive') return 'other';
  if (type.name === 'Edm.String') return 'text';
  return isNumeric(type.name) ? 'number' : 'other';
}

/** Whether a list of values can belong to the type: strings and enums can be enumerated, numbers not. */
export function mayBeEnumerated(type: TypeExpression | undefined): boolean {
  if (type?.kind === 'Collection') return mayBeEnumerated(type.of);
  return type?.kind !== 'Primitive' || type.name === 'Edm.String' || type.name === 'Edm.Untyped';
}
