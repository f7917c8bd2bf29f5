// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { IssueCode } from '../../src/runtime/issues/issue.js';
import type { ScalarShape } from '../../src/runtime/shape.js';

/** A value that a type does not allow, the code of its issue, and whether readers accept it anyway. */
export type WrongValue = readonly [value: unknown, code: IssueCode, tolerated?: boolean];

const textForInteger: WrongValue = ['8', 'wrong-type'];

const fraction: WrongValue = [4711.5, 'wrong-type'];

/**
 * A valid value of each primitive type, and values that look valid but are not: another kind of value, malformed text,
 * the first integer out of range.
 */
export const scalarValues: Readonly<
  Record<ScalarShape['name'], { readonly valid: unknown; readonly wrong: readonly WrongValue[] }>
> = {
  'Edm.Binary': { valid: '', wrong: [fraction, ['a', 'malformed-value']] },
  'Edm.Boolean': { valid: true, wrong: [['true', 'wrong-type']] },
  'Edm.Byte': { valid: 0, wrong: [textForInteger, fraction, [256, 'out-of-range']] },
  'Edm.Date': { valid: '2024-02-29', wrong: [fraction, ['2023-02-29', 'malformed-value']] },
  'Edm.DateTimeOffset': {
    valid: '2024-02-29T08:30:00Z',
    wrong: [fraction, ['2023-02-29T08:30:00Z', 'malformed-value']],
  },
  'Edm.Decimal': { valid: 0, wrong: [['much', 'wrong-type']] },
  'Edm.Double': { valid: 0, wrong: [['8', 'wrong-type']] },
  'Edm.Duration': { valid: 'P1D', wrong: [fraction, ['P1S', 'malformed-value']] },
  'Edm.Guid': {
    valid: '0bac715a-715a-0bac-5a71-ac0b5a71ac0b',
    wrong: [fraction, ['0bac715a-715a-0bac-5a71-ac0b5a71ac0g', 'malformed-value']],
  },
  'Edm.Int16': { valid: 0, wrong: [textForInteger, fraction, [32_768, 'out-of-range']] },
  'Edm.Int32': { valid: 0, wrong: [textForInteger, fraction, [2_147_483_648, 'out-of-range']] },
  'Edm.Int64': { valid: 0, wrong: [fraction, [2 ** 63, 'out-of-range']] },
  'Edm.SByte': { valid: 0, wrong: [textForInteger, fraction, [128, 'out-of-range']] },
  'Edm.Single': { valid: 0, wrong: [['8', 'wrong-type']] },
  'Edm.Stream': { valid: '', wrong: [] },
  'Edm.String': { valid: '', wrong: [fraction] },
  'Edm.TimeOfDay': { valid: '08:30:00', wrong: [fraction, ['24:00:00', 'malformed-value']] },
  'Edm.Untyped': { valid: '', wrong: [] },
};
