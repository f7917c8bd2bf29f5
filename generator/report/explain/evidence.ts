import type { Evidence } from '../../model/schema.js';
import { printPlace } from '../place.js';
import { printable } from '../printable.js';

/** The reasons behind decisions, one line each. */
export function printEvidence(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ about, says, origin, source }) => `  ${about}: ${printable(says)} (${origin}, ${printPlace(source)})\n`)
    .join('');
}
