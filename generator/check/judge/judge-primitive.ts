import type { PrimitiveName } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import type { IssueCode } from '../../model/schema/schema.js';
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
      return judgeInt64(node);
    case 'Edm.Single':
    case 'Edm.Double':
      return isNumber(node) || isText(node, /^(?:-?INF|NaN)$/) ? undefined : 'wrong-type';
    case 'Edm.Decimal':
      return isNumber(node) || isText(node, decimal) ? undefined : 'wrong-type';
    case 'Edm.Date':
      return judgeText(node, isDate);
    case 'Edm.DateTimeOffset':
      return judgeText(node, isDateTimeOffset);
    case 'Edm.TimeOfDay':
      return judgeText(node, isTimeOfDay);
    case 'Edm.Duration':
      return judgeText(node, (text) => duration.test(text));
    case 'Edm.Guid':
      return judgeText(node, (text) => guid.test(text));
    case 'Edm.Binary':
      return judgeText(node, isBase64);
  }
}

const decimal = /^[-+]?\d{1,1000}(?:\.\d{1,1000})?(?:[eE][-+]?\d{1,10})?$/;
const duration =
  /^[-+]?P(?=.)(?:\d{1,12}Y)?(?:\d{1,12}M)?(?:\d{1,12}W)?(?:\d{1,12}D)?(?:T(?=.)(?:\d{1,12}H)?(?:\d{1,12}M)?(?:\d{1,12}(?:\.\d{1,12})?S)?)?$/;
const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function judgeInteger(node: JsonNode, min: number, max: number): IssueCode | undefined {
  const value = node.kind === 'Number' ? Number(node.text) : Number.NaN;
  if (!Number.isInteger(value)) return 'wrong-type';
  return value >= min && value <= max ? undefined : 'out-of-range';
}

/** Services write it as a number, or as text so that no digit is lost (`IEEE754Compatible=true`). */
function judgeInt64(node: JsonNode): IssueCode | undefined {
  if (!isText(node, /^-?\d{1,19}$/)) return judgeInteger(node, -(2 ** 63), 2 ** 63 - 1024);
  const value = BigInt(node.value);
  return BigInt.asIntN(64, value) === value ? undefined : 'out-of-range';
}

/** JSON allows numbers that no double holds; parsed, they are infinite. */
function isNumber(node: JsonNode): boolean {
  return node.kind === 'Number' && Number.isFinite(Number(node.text));
}

function isText(node: JsonNode, pattern: RegExp): node is Extract<JsonNode, { readonly kind: 'String' }> {
  return node.kind === 'String' && pattern.test(node.value);
}

function judgeText(node: JsonNode, valid: (text: string) => boolean): IssueCode | undefined {
  if (node.kind !== 'String') return 'wrong-type';
  return valid(node.value) ? undefined : 'malformed-value';
}

/** Either alphabet of RFC 4648; padded to a multiple of four characters, or not padded. */
function isBase64(text: string): boolean {
  const digits = text.replace(/={1,2}$/, '');
  if (digits.length % 4 === 1 || (digits.length < text.length && text.length % 4 !== 0)) return false;
  return !/[^A-Za-z0-9+/_-]/.test(digits);
}
