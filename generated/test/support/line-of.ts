// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/**
 * Returns the line of the value at a JSON pointer, or of its closest parent. The JSON starts at `line`, and each value
 * has its own line.
 */
export function lineOf(json: unknown, pointer: string, line: number): number {
  const [, first, ...rest] = pointer.split('/');
  if (first === undefined || typeof json !== 'object' || json === null) return line;
  const name = first.replaceAll('~1', '/').replaceAll('~0', '~');
  const members: readonly (readonly [string, unknown])[] = Object.entries(json);
  const position = members.findIndex(([key]) => key === name);
  const member = members[position];
  if (member === undefined) return line;
  const before = members.slice(0, position).reduce((lines, [, value]) => lines + linesOf(value), 0);
  return lineOf(member[1], ['', ...rest].join('/'), line + 1 + before);
}

function linesOf(json: unknown): number {
  return JSON.stringify(json, null, 2).split('\n').length;
}
