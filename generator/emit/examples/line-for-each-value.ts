import type { JsonNode } from '../../model/json.js';

/** Is JSON laid out as `JSON.stringify(value, null, 2)` does it, so that the line of a value can be counted? */
export function hasLineForEachValue(node: JsonNode): boolean {
  return endOf(node, node.source.line) !== undefined;
}

/** The line on which a value ends that begins on the given one; undefined where it, or one within, does not. */
function endOf(node: JsonNode, line: number): number | undefined {
  if (node.source.line !== line || hasOtherOrder(node)) return undefined;
  const inner =
    node.kind === 'Object' ? node.members.map(({ value }) => value) : node.kind === 'Array' ? node.items : [];
  if (inner.length === 0) return line;
  const end = inner.reduce<number | undefined>((last, value) => last && endOf(value, last + 1), line);
  return end && end + 1;
}

/** Of members with one name JavaScript has the last only, and numbers come first. */
function hasOtherOrder(node: JsonNode): boolean {
  if (node.kind !== 'Object') return false;
  const names = node.members.map(({ name }) => name);
  return new Set(names).size < names.length || names.some((name) => /^\d+$/.test(name));
}
