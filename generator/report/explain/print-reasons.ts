import type { Evidence, Overridden } from '../../model/schema/schema.js';
import { printPlace } from '../place.js';
import { printable } from '../printable.js';
import { simpleName, type TypeReference } from '../../model/edm/type-reference.js';

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

/** Why the configuration says something else than the documentation, where it does. */
export function printOverridden(overridden: Overridden | undefined): string {
  if (overridden === undefined) return '';
  return `\nOverridden by the configuration\n  ${printable(overridden.reason)} (${printPlace(overridden.source)})\n`;
}

/** A type as documentation writes it, for example `String collection`. */
export function printTypeName(type: TypeReference): string {
  return type.kind === 'Collection' ? `${printTypeName(type.of)} collection` : simpleName(type.name);
}
