/** The line of the value that a JSON pointer leads to, or as far as it leads, where JSON with a value a line begins on a line. */
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
