import type { Phrases } from '../language/phrases.js';
import type { Statement } from '../statement.js';

/** Whether the methods that a page offers show that its type is an entity: a complex type cannot be read or created on its own. */
export function saysEntity(statements: readonly Statement[], { entityMethod }: Phrases): boolean {
  return statements.some((statement) => statement.kind === 'Method' && entityMethod.test(statement.title.trim()));
}
