import type { TypeExpression } from '../../model/facts/facts.js';
import type { TypeForm, TypeReader } from '../language/type-grammar.js';

/** Reads the first form that matches at the scanner's position. */
export function readForm(forms: readonly TypeForm[], reader: TypeReader): TypeExpression | undefined {
  const start = reader.scanner.at;
  for (const form of forms) {
    reader.scanner.at = start;
    const type = form(reader);
    if (type) return type.kind === 'Unknown' ? undefined : type;
  }
  return undefined;
}
