import type { Evidence } from '../../model/schema/schema.js';
import { printPlace } from '../place.js';
import { printable } from '../printable.js';

/** What decisions are about, and the reasons behind them, one line each. */
export function printEvidence(evidence: readonly Evidence[]): string {
  return evidence.map((one) => `  ${one.about}: ${printReason(one)}\n`).join('');
}

/** The reasons behind one decision, one line each. */
export function printReasons(evidence: readonly Evidence[]): string {
  return evidence.map((one) => `  ${printReason(one)}\n`).join('');
}

function printReason({ says, origin, source }: Evidence): string {
  return `${printable(says)} (${origin}, ${printPlace(source)})`;
}
