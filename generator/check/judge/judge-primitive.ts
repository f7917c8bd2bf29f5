import { primitives, type PrimitiveName } from '../../model/edm/primitives.js';
import type { JsonNode } from '../../model/json.js';
import type { IssueCode } from '../../model/schema/schema.js';

/** Returns how a value contradicts a primitive type, or undefined if it does not. */
export function judgePrimitive(node: JsonNode, type: PrimitiveName): IssueCode | undefined {
  const { json } = primitives[type];
  switch (json.kind) {
    case 'any':
      return undefined;
    case 'boolean':
      return node.kind === 'Boolean' ? undefined : 'wrong-type';
    case 'integer':
      return json.text && isText(node, /^-?\d{1,19}$/) ? judgeDigits(node.value) : judgeInteger(node, json);
    case 'number':
      return isNumber(node) || isText(node, json.text) ? undefined : 'wrong-type';
    case 'text':
      return judgeText(node, json.isValid);
  }
}

function judgeInteger(
  node: JsonNode,
  { min, max }: { readonly min: number; readonly max: number },
): IssueCode | undefined {
  const value = node.kind === 'Number' ? Number(node.text) : Number.NaN;
  if (!Number.isInteger(value)) return 'wrong-type';
  return value >= min && value <= max ? undefined : 'out-of-range';
}

/** Judges digits in a string with BigInt, because a number would be rounded. */
function judgeDigits(text: string): IssueCode | undefined {
  const value = BigInt(text);
  return BigInt.asIntN(64, value) === value ? undefined : 'out-of-range';
}

/** Whether the value is a finite number. JSON allows numbers beyond the range of a double, which parse as infinite. */
function isNumber(node: JsonNode): boolean {
  return node.kind === 'Number' && Number.isFinite(Number(node.text));
}

function isText(node: JsonNode, pattern: RegExp): node is Extract<JsonNode, { readonly kind: 'String' }> {
  return node.kind === 'String' && pattern.test(node.value);
}

function judgeText(node: JsonNode, isValid: ((text: string) => boolean) | undefined): IssueCode | undefined {
  if (node.kind !== 'String') return 'wrong-type';
  return isValid === undefined || isValid(node.value) ? undefined : 'malformed-value';
}
