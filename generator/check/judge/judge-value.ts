import { simpleName } from '../../model/edm.js';
import type { TypeReference } from '../../model/edm.js';
import type { JsonMember, JsonNode } from '../../model/json.js';
import type { EnumType, IssueCode, StructuredType } from '../../model/schema.js';
import { acceptsNull, isOpaque } from '../../model/shape.js';
import { pointerTo } from '../pointer.js';
import type { Finding } from './finding.js';
import { judgePresence } from './judge-presence.js';
import { judgePrimitive } from './judge-primitive.js';
import { judgeTypeName } from './judge-type-name.js';
import type { Judged, Yardstick } from './yardstick.js';

/** Every place below a value that contradicts its type, in document order. */
export function judgeValue(judged: Judged, yardstick: Yardstick): readonly Finding[] {
  const { type } = judged;
  switch (type.kind) {
    case 'Primitive':
      return fault(judged, judgePrimitive(judged.node, type.name), simpleName(type.name));
    case 'Collection':
      return judgeItems(judged, type.of, yardstick);
    case 'Named':
      return judgeNamed(judged, type.name, yardstick);
  }
}

function judgeItems(judged: Judged, of: TypeReference, yardstick: Yardstick): readonly Finding[] {
  const { node, pointer } = judged;
  if (node.kind !== 'Array') return fault(judged, 'wrong-type', 'array');
  return node.items.flatMap((item, position) =>
    judgeValue({ node: item, pointer: pointerTo(pointer, position), type: of }, yardstick),
  );
}

function judgeNamed(judged: Judged, name: string, yardstick: Yardstick): readonly Finding[] {
  const type = yardstick.index.type(name);
  switch (type?.kind) {
    case undefined:
      return [];
    case 'EnumType':
      return fault(judged, judgeMember(judged.node, type), simpleName(type.name));
    case 'EntityType':
    case 'ComplexType':
      return isOpaque(type) ? [] : judgeObject(judged, type, yardstick);
  }
}

function judgeObject(judged: Judged, declared: StructuredType, yardstick: Yardstick): readonly Finding[] {
  const { node, pointer } = judged;
  if (node.kind !== 'Object') return fault(judged, 'wrong-type', simpleName(declared.name));
  // As JSON.parse reads them: of members with one name the last counts.
  const members = new Map(node.members.map((member) => [member.name, member]));
  const { type, findings } = judgeTypeName(judged, members.get('@odata.type')?.value, declared, yardstick.index);
  const properties = yardstick.index.properties(type);
  const missing = judgePresence({ node, pointer }, members, [...properties.values()], yardstick.shape);
  const own = [...members.values()].flatMap((member) => judgeProperty(pointer, member, type, yardstick));
  return [...findings, ...missing, ...own];
}

function judgeProperty(
  pointer: string,
  { name, nameSource, value }: JsonMember,
  owner: StructuredType,
  yardstick: Yardstick,
): readonly Finding[] {
  const { index, shape, closed } = yardstick;
  const property = index.properties(owner).get(name);
  const at = pointerTo(pointer, name);
  if (property === undefined || property.presence[shape] === 'absent') {
    if (name.includes('@') || !closed || owner.openType) return [];
    const type = { kind: 'Named', name: owner.name } as const;
    return [{ pointer: at, code: 'unknown-property', expected: 'nothing', type, value, source: nameSource }];
  }
  if (value.kind === 'Null' && acceptsNull(property, shape)) return [];
  return judgeValue({ node: value, pointer: at, type: property.type }, yardstick);
}

/** Examples are judged by the documented members alone, also where readers accept others. */
function judgeMember(node: JsonNode, { members, flags }: EnumType): IssueCode | undefined {
  if (node.kind !== 'String') return 'wrong-type';
  const names = new Set(members.map(({ name }) => name));
  const values = flags ? node.value.split(',').map((value) => value.trim()) : [node.value];
  return values.every((value) => names.has(value)) ? undefined : 'unknown-enum-member';
}

function fault(judged: Judged, code: IssueCode | undefined, expected: string): readonly Finding[] {
  if (code === undefined) return [];
  const { node, pointer, type } = judged;
  return [{ pointer, code, expected, type, value: node, source: node.source }];
}
