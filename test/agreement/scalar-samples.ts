import type { PrimitiveName } from '../../generator/model/edm/primitives.js';

/** Valid values of each primitive type. */
export const scalarSamples: Readonly<Record<PrimitiveName, readonly unknown[]>> = {
  'Edm.Binary': ['', 'YQ==', 'YWI', '-_8'],
  'Edm.Boolean': [true, false],
  'Edm.Byte': [0, 255],
  'Edm.Date': ['2024-02-29', '2023-12-31'],
  'Edm.DateTimeOffset': ['2024-02-29T08:30Z', '2023-12-31T23:59:59.123456789012-23:59'],
  'Edm.Decimal': [1.5, '-0.1', '1e3'],
  'Edm.Double': [1, -1.5, 'INF', 'NaN'],
  'Edm.Duration': ['PT1S', '-P1DT2H3M4.5S'],
  'Edm.Guid': ['0bac715a-715a-0bac-5a71-ac0b5a71ac0b'],
  'Edm.Int16': [-32_768, 32_767],
  'Edm.Int32': [-2_147_483_648, 2_147_483_647],
  'Edm.Int64': [1, '9223372036854775807'],
  'Edm.SByte': [-128, 127],
  'Edm.Single': [0, '-INF'],
  'Edm.Stream': ['bytes', 1],
  'Edm.String': ['', 'text'],
  'Edm.TimeOfDay': ['08:30', '23:59:59.5'],
  'Edm.Untyped': [{}, 1, 'text'],
};
