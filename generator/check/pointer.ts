import type { JsonNode } from '../model/json.js';

/** One step down in a JSON pointer (RFC 6901). */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The name or position that a JSON pointer ends in. */
export function lastStep(pointer: string): string {
  return unescape(pointer.slice(pointer.lastIndexOf('/') + 1));
}

/** The pointer of the object or array that a place is in. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** The node that a JSON pointer leads to; undefined where it leads nowhere. */
export function nodeAt(root: JsonNode | undefined, pointer: string): JsonNode | undefined {
  const steps = pointer.split('/').slice(1);
  return steps.reduce<JsonNode | undefined>((node, step) => child(node, unescape(step)), root);
}

function child(node: JsonNode | undefined, step: string): JsonNode | undefined {
  if (node?.kind === 'Array') return node.items[Number(step)];
  if (node?.kind !== 'Object') return undefined;
  return node.members.findLast(({ name }) => name === step)?.value;
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
