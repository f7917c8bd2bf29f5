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
  'Edm.Binary': { guard: 'isBinary', reporter: 'binary', table: 'binaryScalar' },
  'Edm.Boolean': { guard: 'isBoolean', reporter: 'flag', table: 'booleanScalar' },
  'Edm.Byte': { guard: 'isByte', reporter: 'byte', table: 'byteScalar' },
  'Edm.Date': { guard: 'isDate', reporter: 'date', table: 'dateScalar' },
  'Edm.DateTimeOffset': { guard: 'isDateTimeOffset', reporter: 'dateTimeOffset', table: 'dateTimeOffsetScalar' },
  'Edm.Decimal': { guard: 'isDecimal', reporter: 'decimal', table: 'decimalScalar' },
  'Edm.Double': { guard: 'isDouble', reporter: 'double', table: 'doubleScalar' },
  'Edm.Duration': { guard: 'isDuration', reporter: 'duration', table: 'durationScalar' },
  'Edm.Guid': { guard: 'isGuid', reporter: 'guid', table: 'guidScalar' },
  'Edm.Int16': { guard: 'isInt16', reporter: 'int16', table: 'int16Scalar' },
  'Edm.Int32': { guard: 'isInt32', reporter: 'int32', table: 'int32Scalar' },
  'Edm.Int64': { guard: 'isInt64', reporter: 'int64', table: 'int64Scalar' },
  'Edm.SByte': { guard: 'isSByte', reporter: 'sbyte', table: 'sByteScalar' },
  'Edm.Single': { guard: 'isDouble', reporter: 'single', table: 'singleScalar' },
  'Edm.Stream': { guard: 'isUntyped', reporter: 'untyped', table: 'streamScalar' },
  'Edm.String': { guard: 'isString', reporter: 'text', table: 'stringScalar' },
  'Edm.TimeOfDay': { guard: 'isTimeOfDay', reporter: 'timeOfDay', table: 'timeOfDayScalar' },
  'Edm.Untyped': { guard: 'isUntyped', reporter: 'untyped', table: 'untypedScalar' },
};
