import type { IssueCode, ScalarShape, Shape } from '../../src/runtime/index.js';

/** A value that a type does not allow, the code of its issue, and whether readers accept it anyway. */
export type WrongValue = readonly [value: unknown, code: IssueCode, tolerated?: boolean];

/** Returns values that a type does not allow, either when read or in a request. */
export function wrongValues(shape: Shape, request: boolean): readonly WrongValue[] {
  switch (shape.kind) {
    case 'enum': {
      const sentinel: readonly WrongValue[] =
        request && shape.sentinel !== undefined ? [[shape.sentinel, 'unknown-enum-member']] : [];
      return [[4711.5, 'wrong-type'], ['none such', 'unknown-enum-member', !request], ...sentinel];
    }
    case 'object':
    case 'union':
      return [
        [4711.5, 'wrong-type'],
        [[], 'wrong-type'],
      ];
    case 'scalar':
      return isAnything(shape) ? [] : [[{}, 'wrong-type'], ...wrongScalars[shape.name]];
  }
}

/** Whether a type accepts every value. */
export function isAnything(shape: Shape): boolean {
  return shape.kind === 'scalar' && shape.is({});
}

const textForInteger: WrongValue = ['8', 'wrong-type'];

const fraction: WrongValue = [4711.5, 'wrong-type'];

/** Values that look valid but are not: another kind of value, malformed text, the first integer out of range. */
const wrongScalars: Readonly<Record<ScalarShape['name'], readonly WrongValue[]>> = {
  'Edm.Binary': [fraction, ['a', 'malformed-value']],
  'Edm.Boolean': [['true', 'wrong-type']],
  'Edm.Byte': [textForInteger, fraction, [256, 'out-of-range']],
  'Edm.Date': [fraction, ['2023-02-29', 'malformed-value']],
  'Edm.DateTimeOffset': [fraction, ['2023-02-29T08:30:00Z', 'malformed-value']],
  'Edm.Decimal': [['much', 'wrong-type']],
  'Edm.Double': [['8', 'wrong-type']],
  'Edm.Duration': [fraction, ['P1S', 'malformed-value']],
  'Edm.Guid': [fraction, ['0bac715a-715a-0bac-5a71-ac0b5a71ac0g', 'malformed-value']],
  'Edm.Int16': [textForInteger, fraction, [32_768, 'out-of-range']],
  'Edm.Int32': [textForInteger, fraction, [2_147_483_648, 'out-of-range']],
  'Edm.Int64': [fraction, [2 ** 63, 'out-of-range']],
  'Edm.SByte': [textForInteger, fraction, [128, 'out-of-range']],
  'Edm.Single': [['8', 'wrong-type']],
  'Edm.Stream': [],
  'Edm.String': [fraction],
  'Edm.TimeOfDay': [fraction, ['24:00:00', 'malformed-value']],
  'Edm.Untyped': [],
};
