import type { Phrase } from '../phrase.js';
import { maximumCount } from './count.js';
import { defaultValue } from './default.js';
import { deprecated } from './deprecated.js';
import { immutable } from './immutable.js';
import { key } from './key.js';
import { maximumLength } from './length.js';
import { nullable } from './nullable.js';
import { optional } from './optional.js';
import { query } from './query.js';
import { range } from './range.js';
import { readOnly } from './read-only.js';
import { required } from './required.js';
import { selectOnly } from './select-only.js';
import { writeOnly } from './write-only.js';

/** Every phrase that constrains a property. */
export const constraintPhrases: readonly Phrase[] = [
  readOnly,
  writeOnly,
  immutable,
  key,
  required,
  optional,
  nullable,
  defaultValue,
  deprecated,
  maximumLength,
  range,
  maximumCount,
  selectOnly,
  query,
];
