import { schemaOf, type Schema } from '../schema.js';
import type { ObjectShape, UnionShape } from '../shape.js';
import { collectIssues } from './collect-issues.js';
import type { StrictOptions } from './strict-options.js';
import { stripUnknown } from './strip-unknown.js';

/**
 * Creates a schema that is more or less strict than the schema of the type: `strict(OrderTable, { enums: 'closed' })`.
 */
export function strict<T>(table: ObjectShape<T> | UnionShape<T>, options: StrictOptions): Schema<T> {
  const is = (value: unknown): value is T => collectIssues(value, table, options, 1).issues.length === 0;
  return schemaOf(table.name, is, (value, { limit } = {}) => {
    const found = collectIssues(value, table, options, limit);
    if (found.issues.length > 0) return found;
    // A value without issues matches the table, and the table describes T.
    return { value: (options.unknownKeys === 'strip' ? stripUnknown(value, table) : value) as T };
  });
}
