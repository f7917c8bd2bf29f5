import { formOf, type DescribedRow } from '../../language/described-row.js';

/** Adds what a bare limit beside a type or in parentheses counts: `50` and `max 50` of a text are characters. */
export function withUnit(remark: string, row: DescribedRow): string {
  const unit = formOf(row) === 'text' ? ' characters' : formOf(row) === 'collection' ? ' items' : '';
  if (/^\d[\d,]{0,9}$/.test(remark)) return unit === '' ? remark : `Up to ${remark}${unit}`;
  return bareNumbers.test(remark) ? `${remark}${unit}` : remark;
}

const bareNumbers =
  /^(?:(?:max(?:imum)?|min(?:imum)?)\.?\s?[:=]?\s?\d[\d,]{0,9}|(?:up to|at most|at least|<=|>=)\s?\d[\d,]{0,9}|\d[\d,]{0,9}\s?(?:-|–|to|\.\.)\s?\d[\d,]{0,9})$/i;
