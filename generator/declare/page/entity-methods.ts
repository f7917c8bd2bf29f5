import type { Phrases } from '../language/phrases.js';
import type { Statement } from '../statement.js';

/** Whether a page lists methods that read or create one object; a complex type has no such methods. */
export function listsEntityMethods(statements: readonly Statement[], { entityMethod }: Phrases): boolean {
  return statements.some((statement) => statement.kind === 'Method' && entityMethod.test(statement.title.trim()));
}
