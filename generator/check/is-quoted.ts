import type { PrimitiveName, TypeReference } from '../model/edm/type-reference.js';
import type { JsonNode } from '../model/json.js';

/** Is it a string that its type wants without quotation marks: `"8"` for a number, `"true"` for a Boolean? */
export function isQuoted(node: JsonNode | undefined, type: TypeReference): boolean {
  if (node?.kind !== 'String' || type.kind !== 'Primitive') return false;
  if (type.name === 'Edm.Boolean') return /^(?:true|false)$/i.test(node.value);
  return /^-?\d{1,20}(?:\.\d{1,20})?$/.test(node.value) && numeric.has(type.name);
}

const numeric: ReadonlySet<PrimitiveName> = new Set<PrimitiveName>([
  'Edm.Byte',
  'Edm.Decimal',
  'Edm.Double',
  'Edm.Int16',
  'Edm.Int32',
  'Edm.Int64',
  'Edm.SByte',
  'Edm.Single',
]);
