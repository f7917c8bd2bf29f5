import type { Evidence, Overridden } from '../../model/schema/schema.js';
import { printPlace } from '../text/place.js';
import { printable } from '../text/printable.js';

/** Prints the subject and the reason of each decision, one per line. */
export function printEvidence(evidence: readonly Evidence[]): string {
  return evidence.map((one) => `  ${one.about}: ${printReason(one)}\n`).join('');
}

/** Prints the reasons for one decision, one per line. */
export function printReasons(evidence: readonly Evidence[]): string {
  return evidence.map((one) => `  ${printReason(one)}\n`).join('');
}

function printReason({ says, origin, source }: Evidence): string {
  return `${printable(says)} (${origin}, ${printPlace(source)})`;
}

/** Prints why the configuration overrides the documentation; empty if it does not. */
export function printOverridden(overridden: Overridden | undefined): string {
  if (overridden === undefined) return '';
  return `\nOverridden by the configuration\n  ${printable(overridden.reason)} (${printPlace(overridden.source)})\n`;
}
