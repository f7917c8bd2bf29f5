import type { PrimitiveName } from '../../model/edm.js';
import type { JsonNode } from '../../model/json.js';
import type { IssueCode } from '../../model/schema.js';
import { isDate, isDateTimeOffset, isTimeOfDay } from './calendar.js';

/** How a value contradicts a primitive type; undefined where it does not. */
export function judgePrimitive(node: JsonNode, type: PrimitiveName): IssueCode | undefined {
  switch (type) {
    case 'Edm.Untyped':
    case 'Edm.Stream':
      return undefined;
    case 'Edm.String':
      return node.kind === 'String' ? undefined : 'wrong-type';
    case 'Edm.Boolean':
      return node.kind === 'Boolean' ? undefined : 'wrong-type';
    case 'Edm.Byte':
      return judgeInteger(node, 0, 255);
    case 'Edm.SByte':
      return judgeInteger(node, -128, 127);
    case 'Edm.Int16':
      return judgeInteger(node, -32_768, 32_767);
    case 'Edm.Int32':
      return judgeInteger(node, -2_147_483_648, 2_147_483_647);
    case 'Edm.Int64':
      return judgeInteger(node, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
    case 'Edm.Single':
    case 'Edm.Double':
    case 'Edm.Decimal':
      return isNumeric(node) ? undefined : 'wrong-type';
    case 'Edm.Date':
      return judgeText(node, isDate);
    case 'Edm.DateTimeOffset':
      return judgeText(node, (text) => isDateTimeOffset(text) || isDate(text));
    case 'Edm.TimeOfDay':
      return judgeText(node, isTimeOfDay);
    case 'Edm.Duration':
      return judgeText(node, (text) => duration.test(text));
    case 'Edm.Guid':
      return judgeText(node, (text) => guid.test(text));
    case 'Edm.Binary':
      return judgeText(node, (text) => base64.test(text));
  }
}

const duration = /^[-+]?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const base64 = /^[A-Za-z0-9+/_-]*={0,2}$/;

function judgeInteger(node: JsonNode, min: number, max: number): IssueCode | undefined {
  if (node.kind !== 'Number') return 'wrong-type';
  const value = Number(node.text);
  if (!Number.isInteger(value)) return 'wrong-type';
  return value >= min && value <= max ? undefined : 'out-of-range';
}

function isNumeric(node: JsonNode): boolean {
  return node.kind === 'Number' || (node.kind === 'String' && /^(?:-?INF|NaN)$/.test(node.value));
}

function judgeText(node: JsonNode, valid: (text: string) => boolean): IssueCode | undefined {
  if (node.kind !== 'String') return 'wrong-type';
  return valid(node.value) ? undefined : 'malformed-value';
}
