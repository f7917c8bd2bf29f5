// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { PrimitiveName } from '../primitives.js';
import type { JsonSchema } from './json-schema.js';

// `[0-9]` rather than `\d`, whose meaning differs between engines.
const minutes = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
const time = `${minutes}(?::[0-5][0-9](?:\\.[0-9]{1,12})?)?`;
const leapYear = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const dayOfAnyYear =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const day = `(?:[0-9]{4}-${dayOfAnyYear}|${leapYear}-02-29)`;
const dateOfDuration = '(?:[0-9]{1,12}Y)?(?:[0-9]{1,12}M)?(?:[0-9]{1,12}W)?(?:[0-9]{1,12}D)?';
const timeOfDuration = 'T(?=.)(?:[0-9]{1,12}H)?(?:[0-9]{1,12}M)?(?:[0-9]{1,12}(?:\\.[0-9]{1,12})?S)?';
const base64 = '[A-Za-z0-9+/_-]';
const greatestInt64 = '9223372036854775807';

/**
 * The JSON Schema of each primitive type. It does not depend on `format`, which is only a hint and used only if a
 * standard format means the same. `date-time` and `duration` do not, because the documented types allow more.
 */
export const scalarSchemas: Readonly<Record<PrimitiveName, JsonSchema>> = {
  'Edm.Binary': {
    type: 'string',
    contentEncoding: 'base64',
    pattern: `^(?:${base64}{4})*(?:${base64}{2}(?:==)?|${base64}{3}=?)?$`,
  },
  'Edm.Boolean': { type: 'boolean' },
  'Edm.Byte': integer(0, 255),
  'Edm.Date': { type: 'string', format: 'date', pattern: `^${day}$` },
  'Edm.DateTimeOffset': { type: 'string', pattern: `^${day}[Tt]${time}(?:[Zz]|[-+]${minutes})$` },
  'Edm.Decimal': numberOr({
    type: 'string',
    pattern: '^[-+]?[0-9]{1,1000}(?:\\.[0-9]{1,1000})?(?:[eE][-+]?[0-9]{1,10})?$',
  }),
  'Edm.Double': numberOr({ enum: ['INF', '-INF', 'NaN'] }),
  'Edm.Duration': { type: 'string', pattern: `^[-+]?P(?=.)${dateOfDuration}(?:${timeOfDuration})?$` },
  'Edm.Guid': {
    type: 'string',
    format: 'uuid',
    pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
  },
  'Edm.Int16': integer(-32_768, 32_767),
  'Edm.Int32': integer(-2_147_483_648, 2_147_483_647),
  'Edm.Int64': {
    anyOf: [
      { type: 'integer', minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 },
      { type: 'string', pattern: `^(?:-?(?:[0-9]{1,18}|${digitsUpTo(greatestInt64)})|-9223372036854775808)$` },
    ],
  },
  'Edm.SByte': integer(-128, 127),
  'Edm.Single': numberOr({ enum: ['INF', '-INF', 'NaN'] }),
  'Edm.Stream': {},
  'Edm.String': { type: 'string' },
  'Edm.TimeOfDay': { type: 'string', pattern: `^${time}$` },
  'Edm.Untyped': {},
};

function integer(minimum: number, maximum: number): JsonSchema {
  return { type: 'integer', minimum, maximum };
}

function numberOr(text: JsonSchema): JsonSchema {
  return { anyOf: [{ type: 'number' }, text] };
}

/**
 * Matches numbers with as many digits as the greatest one, up to that one: numbers with a smaller digit at some
 * position, and the greatest itself.
 */
function digitsUpTo(greatest: string): string {
  const less = [...greatest].flatMap((digit, position) => {
    const same = greatest.slice(0, position);
    const rest = greatest.length - position - 1;
    return digit === '0' ? [] : [`${same}[0-${Number(digit) - 1}]${rest === 0 ? '' : `[0-9]{${rest}}`}`];
  });
  return [...less, greatest].join('|');
}
