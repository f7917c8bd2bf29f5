import type { JsonNode } from '../../model/json.js';

/** Whether JSON is laid out as by `JSON.stringify(value, null, 2)`, so that the line of a value can be counted. */
export function hasLineForEachValue(node: JsonNode): boolean {
  return endOf(node, node.source.line) !== undefined;
}

/** The line on which a value ends; undefined if it or an inner value does not start on the expected line. */
function endOf(node: JsonNode, line: number): number | undefined {
  if (node.source.line !== line || hasOtherOrder(node)) return undefined;
  const inner =
    node.kind === 'Object' ? node.members.map(({ value }) => value) : node.kind === 'Array' ? node.items : [];
  if (inner.length === 0) return line;
  const end = inner.reduce<number | undefined>((last, value) => last && endOf(value, last + 1), line);
  return end && end + 1;
}

/** Whether JavaScript changes the order of members: it keeps only the last of the same name, and puts numbers first. */
function hasOtherOrder(node: JsonNode): boolean {
  if (node.kind !== 'Object') return false;
  const names = node.members.map(({ name }) => name);
  return new Set(names).size < names.length || names.some((name) => /^\d+$/.test(name));
}
