import { isNumeric } from '../../model/edm/primitives.js';
import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';

/** Whether a string is a value of its type apart from its quotation marks: `"8"` for a number, `"true"` for a Boolean. */
export function isQuoted(node: JsonNode | undefined, type: TypeReference): boolean {
  if (node?.kind !== 'String' || type.kind !== 'Primitive') return false;
  if (type.name === 'Edm.Boolean') return /^(?:true|false)$/i.test(node.value);
  return /^-?\d{1,20}(?:\.\d{1,20})?$/.test(node.value) && isNumeric(type.name);
}
