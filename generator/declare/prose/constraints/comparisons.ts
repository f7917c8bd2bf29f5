/** Comparisons with the smallest value that is allowed. */
export const least: readonly string[] =
  'greater than or equal to|at least|no less than|not less than|no fewer than|no lower than|no smaller than|no shorter than|a minimum of|>=|≥'.split(
    '|',
  );

/** Comparisons with the largest value that is allowed. */
export const most: readonly string[] =
  'less than or equal to|at most|no more than|not more than|no greater than|no higher than|no larger than|no longer than|a maximum of|up to|<=|≤'.split(
    '|',
  );

/** Comparisons with a value that is too small. */
export const above: readonly string[] =
  'greater than|more than|larger than|higher than|longer than|above|over|exceed|>'.split('|');

/** Comparisons with a value that is too large. */
export const below: readonly string[] = 'less than|smaller than|fewer than|lower than|shorter than|below|under|<'.split(
  '|',
);
