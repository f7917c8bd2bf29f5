import type { Statement } from '../statement.js';

/** Do the methods that a page offers, or its key, say that its type is an entity? A complex type can be neither read nor created by itself. */
export function saysEntity(statements: readonly Statement[]): boolean {
  return statements.some(
    (statement) => statement.kind === 'Method' && /^(?:get|create|read|retrieve)\b/i.test(statement.title.trim()),
  );
}
