import type { JsonNode } from '../../model/json.js';
import type { EnumType, IssueCode } from '../../model/schema/schema.js';
import { hasKnownMembers } from '../../model/schema/known-members.js';
import type { ShapeName } from '../../model/schema/shape.js';

/**
 * Judges a value of an enum. Only documented members are valid in examples, even where readers accept others. The sentinel for values
 * that are added later is valid in responses only.
 */
export function judgeMember(node: JsonNode, type: EnumType, shape: ShapeName): IssueCode | undefined {
  if (node.kind !== 'String') return 'wrong-type';
  if (!hasKnownMembers(type)) return undefined;
  const { members, flags, sentinel } = type;
  const names = new Set(members.map(({ name }) => name));
  if (shape !== 'read' && sentinel !== undefined) names.delete(sentinel);
  const values = flags ? node.value.split(',').map((value) => value.trim()) : [node.value];
  return values.every((value) => names.has(value)) ? undefined : 'unknown-enum-member';
}
