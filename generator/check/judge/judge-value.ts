import type { TypeReference } from '../../model/edm.js';
import type { JsonMember } from '../../model/json.js';
import type { IssueCode, StructuredType } from '../../model/schema.js';
import { acceptsNull, isOpaque } from '../../model/shape.js';
import { pointerTo } from '../pointer.js';
import type { Finding } from './finding.js';
import { judgeMember } from './judge-member.js';
import { judgePresence } from './judge-presence.js';
import { judgePrimitive } from './judge-primitive.js';
import { judgeTypeName } from './judge-type-name.js';
import type { Judged, Yardstick } from './yardstick.js';

// As the generated collector: deeper nesting is refused rather than followed.
const maxDepth = 100;

/** Every place below a value that contradicts its type. */
export function judgeValue(judged: Judged, yardstick: Yardstick): readonly Finding[] {
  const { type } = judged;
  switch (type.kind) {
    case 'Primitive':
      return fault(judged, judgePrimitive(judged.node, type.name));
    case 'Collection':
      return judgeItems(judged, type.of, yardstick);
    case 'Named':
      return judgeNamed(judged, type.name, yardstick);
  }
}

/** An update replaces a collection as a whole, so that its items are judged as in a create request. */
function judgeItems(judged: Judged, type: TypeReference, yardstick: Yardstick): readonly Finding[] {
  const { node, pointer, depth } = judged;
  if (node.kind !== 'Array') return fault(judged, 'wrong-type');
  const forItems: Yardstick = yardstick.shape === 'update' ? { ...yardstick, shape: 'create' } : yardstick;
  return node.items.flatMap((item, position) =>
    judgeValue({ node: item, pointer: pointerTo(pointer, position), type, depth }, forItems),
  );
}

function judgeNamed(judged: Judged, name: string, yardstick: Yardstick): readonly Finding[] {
  const type = yardstick.index.type(name);
  switch (type?.kind) {
    case undefined:
      return [];
    case 'EnumType':
      return fault(judged, judgeMember(judged.node, type, yardstick.shape));
    case 'EntityType':
    case 'ComplexType':
      return isOpaque(type) ? [] : judgeObject(judged, type, yardstick);
  }
}

/** Every place of an object that contradicts a structured type, or the subtype of it that the object’s `@odata.type` names. */
export function judgeObject(judged: Judged, declared: StructuredType, yardstick: Yardstick): readonly Finding[] {
  const { node, pointer, depth } = judged;
  if (depth > maxDepth) return fault(judged, 'too-deep');
  if (node.kind !== 'Object') return fault(judged, 'wrong-type');
  // As JSON.parse reads them: of members with one name the last counts.
  const members = new Map(node.members.map((member) => [member.name, member]));
  const { type, findings } = judgeTypeName(judged, declared, yardstick.index);
  const properties = [...yardstick.index.properties(type).values()];
  const inside = { pointer, depth: depth + 1, owner: type };
  return [
    ...findings,
    ...judgePresence(judged, properties, yardstick.shape),
    ...[...members.values()].flatMap((member) => judgeProperty(inside, member, yardstick)),
  ];
}

interface Inside {
  readonly pointer: string;
  readonly depth: number;
  readonly owner: StructuredType;
}

function judgeProperty(inside: Inside, { name, nameSource, value }: JsonMember, yardstick: Yardstick) {
  const { index, shape, closed } = yardstick;
  const { owner, depth } = inside;
  const pointer = pointerTo(inside.pointer, name);
  const property = index.properties(owner).get(name) ?? index.annotations(owner).get(name);
  if (property === undefined || property.presence[shape] === 'absent') {
    if (name.includes('@') || !closed || index.lineage(owner).some(({ openType }) => openType)) return [];
    const type = { kind: 'Named', name: owner.name } as const;
    return [{ pointer, code: 'unknown-property', type, value, source: nameSource } satisfies Finding];
  }
  if (value.kind === 'Null' && acceptsNull(property, shape)) return [];
  return judgeValue({ node: value, pointer, type: property.type, depth }, yardstick);
}

function fault({ node, pointer, type }: Judged, code: IssueCode | undefined): readonly Finding[] {
  return code === undefined ? [] : [{ pointer, code, type, value: node, source: node.source }];
}
