import { simpleName } from '../../model/edm.js';
import type { TypeReference } from '../../model/edm.js';
import type { JsonMember } from '../../model/json.js';
import type { Property } from '../../model/schema.js';
import { pointerTo } from '../pointer.js';
import type { Finding } from './finding.js';
import type { Judged, Yardstick } from './yardstick.js';

/** Required properties that an object leaves out. */
export function judgePresence(
  { node, pointer }: Pick<Judged, 'node' | 'pointer'>,
  members: ReadonlyMap<string, JsonMember>,
  properties: readonly Property[],
  shape: Yardstick['shape'],
): readonly Finding[] {
  return properties
    .filter(({ name, presence }) => presence[shape] === 'required' && !members.has(name))
    .map(({ name, type }) => ({
      pointer: pointerTo(pointer, name),
      code: 'missing-property',
      expected: expectation(type),
      type,
      value: undefined,
      source: node.source,
    }));
}

function expectation(type: TypeReference): string {
  return type.kind === 'Collection' ? 'array' : simpleName(type.name);
}
