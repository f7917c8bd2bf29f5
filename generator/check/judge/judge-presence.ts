import { jsonMember } from '../../model/json.js';
import type { Property } from '../../model/schema/schema.js';
import { isExpandable, isRequired, type ShapeName } from '../../model/schema/shape.js';
import { pointerTo } from '../../model/example/pointer.js';
import type { Finding } from './finding.js';
import type { Candidate } from './expectation.js';

/** Finds out whether an object lacks a required property. */
export function judgePresence({ node, pointer }: Candidate, property: Property, shape: ShapeName): readonly Finding[] {
  if (isExpandable(property, shape) || !isRequired(property, shape)) return [];
  if (jsonMember(node, property.name) !== undefined) return [];
  return [
    {
      pointer: pointerTo(pointer, property.name),
      code: 'missing-property',
      type: property.type,
      value: undefined,
      source: node.source,
      ...requiredAt(property, shape),
    },
  ];
}

/** The first reason for the presence that is on a page. The parameters of an action have no evidence. */
function requiredAt({ evidence }: Property, shape: ShapeName): Pick<Finding, 'requiredAt'> {
  const first = evidence.find(({ about }) => about === `presence.${shape}`);
  return first === undefined || first.origin === 'configuration' ? {} : { requiredAt: first.source };
}
