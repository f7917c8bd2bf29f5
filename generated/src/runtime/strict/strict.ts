// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import { startFindings, type Find } from '../issues/found.js';
import { schema, type Schema } from '../schema.js';
import type { TypeShape } from '../shape.js';
import { collectIssues } from './collect-issues.js';
import type { StrictOptions } from './strict-options.js';
import { stripUnknown } from './strip-unknown.js';

/**
 * Creates a schema that is more or less strict than the schema of the type: `strict(tableOfOrder, { enums: 'closed' })`.
 */
export function strict<T>(table: TypeShape<T>, options: StrictOptions): Schema<T> {
  const find: Find = (value, found) => collectIssues(value, table, options, found);
  const is = (value: unknown): value is T => !find(value, startFindings(1))?.issues.length;
  const strip = (value: T): T => stripUnknown(value, table) as T;
  return schema(table.name, is, find, options.unknownKeys === 'strip' ? strip : undefined);
}
