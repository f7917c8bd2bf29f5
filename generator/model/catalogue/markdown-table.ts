import { pageFault } from './entry.js';
import { orderPage, page } from './example-pages.js';

const header = '|Property|Type|Description|';

function table(...lines: readonly string[]): string {
  return page('order resource type', { Properties: lines.join('\n') });
}

/** Faults of the Markdown of tables: what parse/ reports. */
export const markdownTableCatalogue = {
  'too-wide-table': pageFault<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) => `The table has more than ${limit} columns`,
    explanation: 'Nobody writes a table of this many columns on purpose. docs2ts read it as text.',
    fix: 'Split the table, or put it into a code block.',
    bad: table(`«|${'a|'.repeat(600)}»`, `|${'-|'.repeat(600)}`),
    good: table('|a|b|', '|-|-|', '|1|2|'),
  }),
  'mismatched-delimiter-row': pageFault<{ readonly seen: number; readonly expected: number }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ seen, expected }) => `The delimiter row has ${seen} columns, but the header has ${expected}`,
    explanation:
      'If the delimiter row and the header differ in width, Markdown shows the lines as text. docs2ts read them as a table.',
    fix: 'Give the delimiter row one cell per column of the header.',
    bad: table(header, '«|:---|:---|»', '|total|Double|What the order costs.|'),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'missing-delimiter-row': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'warning',
    message: () => 'The table has no delimiter row such as `|---|---|` below its header',
    explanation:
      'Without a delimiter row Markdown shows the lines as text. docs2ts read them as a table whose first line is the header.',
    fix: 'Write a delimiter row below the header.',
    bad: table(`«${header}»`, '|total|Double|What the order costs.|'),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'interrupted-table': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'warning',
    message: () => 'The row is cut off from the table above it',
    explanation:
      'A table ends with a blank line or a comment, so Markdown shows the rows after it as text. docs2ts read them as rows of the table above, because they have as many cells and no header of their own.',
    fix: 'Remove what stands between the rows, or give the second table a heading, a header and a delimiter row.',
    bad: orderPage('|total|Double|What the order costs.|', '', '«|state|String|How far it is.|»'),
    good: orderPage('|total|Double|What the order costs.|', '|state|String|How far it is.|'),
  }),
  'broken-table-row': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'warning',
    message: () => 'The table row continues on a second line',
    explanation: 'A row ends with its line. docs2ts read both lines as one row.',
    fix: 'Join the two lines. A line break inside a cell is `<br>`.',
    bad: orderPage('|total|Double|What the order', '«costs.|»'),
    good: orderPage('|total|Double|What the order<br>costs.|'),
  }),
  'surplus-table-cell': pageFault<{ readonly seen: number; readonly expected: number }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ seen, expected }) => `The row has ${seen} cells, but the header has ${expected}`,
    explanation:
      'Markdown does not show surplus cells. docs2ts read them as part of the last column, because a `|` in the text is the usual cause.',
    fix: 'Write a pipe in a text as `\\|`, also in a code span.',
    bad: orderPage('«|state|String|Either open | closed.|»'),
    good: orderPage('|state|String|Either open \\| closed.|'),
  }),
  'missing-table-cell': pageFault<{ readonly seen: number; readonly expected: number }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ seen, expected }) => `The row has ${seen} cells, but the header has ${expected}`,
    explanation:
      'docs2ts read the missing cells as empty. If a cell is missing in the middle, the rest of the row is in the wrong columns.',
    fix: 'Write a cell for each column, an empty one as `||`.',
    bad: orderPage('«|total|Double|»'),
    good: orderPage('|total|Double||'),
  }),
  'empty-table-row': pageFault<Record<never, never>>({
    fixable: 'certain',
    severity: 'info',
    message: () => 'The table row is empty',
    explanation: 'docs2ts ignored the row.',
    fix: 'Remove the row or fill it in.',
    bad: orderPage('|total|Double|What the order costs.|', '«||||»'),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
} as const;
