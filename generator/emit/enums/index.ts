import type { EnumStyle } from '../../model/package/package-options.js';
import { constObject } from './const-object.js';
import type { EnumWriter } from './enum-writer.js';
import { typescriptEnum } from './typescript-enum.js';
import { unionStyle } from './union.js';

/** The writer of each style of enums. */
export const enumWriters: Readonly<Record<EnumStyle, EnumWriter>> = {
  'const-object': constObject,
  union: unionStyle,
  enum: typescriptEnum,
};
