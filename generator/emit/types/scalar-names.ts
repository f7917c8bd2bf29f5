import type { PrimitiveName } from '../../model/edm/primitives.js';
import type { RuntimeName } from '../code/runtime-modules.js';

/** What the runtime has for a primitive type: its guard, the function that reports its issues, and its table. */
export interface ScalarNames {
  readonly guard: RuntimeName;
  readonly reporter: RuntimeName;
  readonly table: RuntimeName;
}

/** The names of the runtime for each primitive type. The JSON of single and double has the same texts and numbers. */
export const scalarNames: Readonly<Record<PrimitiveName, ScalarNames>> = {
  'Edm.Binary': { guard: 'isEdmBinary', reporter: 'binary', table: 'edmBinary' },
  'Edm.Boolean': { guard: 'isEdmBoolean', reporter: 'flag', table: 'edmBoolean' },
  'Edm.Byte': { guard: 'isEdmByte', reporter: 'byte', table: 'edmByte' },
  'Edm.Date': { guard: 'isEdmDate', reporter: 'date', table: 'edmDate' },
  'Edm.DateTimeOffset': { guard: 'isEdmDateTimeOffset', reporter: 'dateTimeOffset', table: 'edmDateTimeOffset' },
  'Edm.Decimal': { guard: 'isEdmDecimal', reporter: 'decimal', table: 'edmDecimal' },
  'Edm.Double': { guard: 'isEdmDouble', reporter: 'double', table: 'edmDouble' },
  'Edm.Duration': { guard: 'isEdmDuration', reporter: 'duration', table: 'edmDuration' },
  'Edm.Guid': { guard: 'isEdmGuid', reporter: 'guid', table: 'edmGuid' },
  'Edm.Int16': { guard: 'isEdmInt16', reporter: 'int16', table: 'edmInt16' },
  'Edm.Int32': { guard: 'isEdmInt32', reporter: 'int32', table: 'edmInt32' },
  'Edm.Int64': { guard: 'isEdmInt64', reporter: 'int64', table: 'edmInt64' },
  'Edm.SByte': { guard: 'isEdmSByte', reporter: 'sbyte', table: 'edmSByte' },
  'Edm.Single': { guard: 'isEdmDouble', reporter: 'single', table: 'edmSingle' },
  'Edm.Stream': { guard: 'isEdmUntyped', reporter: 'untyped', table: 'edmStream' },
  'Edm.String': { guard: 'isEdmString', reporter: 'text', table: 'edmString' },
  'Edm.TimeOfDay': { guard: 'isEdmTimeOfDay', reporter: 'timeOfDay', table: 'edmTimeOfDay' },
  'Edm.Untyped': { guard: 'isEdmUntyped', reporter: 'untyped', table: 'edmUntyped' },
};
