/** Prints rows as aligned text: columns of numbers are right-aligned, others left-aligned. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const columns = Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) => column);
  const widths = columns.map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const numeric = columns.map((column) => isNumeric(rows.map((row) => row[column] ?? '')));
  const cell = (text: string, column: number) =>
    numeric[column] ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(cell).join('  ').trimEnd()}\n`).join('');
}

/** Whether a column contains numbers; its first cell may be a heading. */
function isNumeric(cells: readonly string[]): boolean {
  return cells.some(isNumber) && cells.slice(1).every((cell) => isNumber(cell) || cell === '–');
}

function isNumber(cell: string): boolean {
  return /^\d[\d.,]* ?%?$/.test(cell);
}
