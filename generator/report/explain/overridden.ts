import type { Overridden } from '../../model/schema/schema.js';
import { printPlace } from '../place.js';
import { printable } from '../printable.js';

/** Why the configuration says something else than the documentation, where it does. */
export function printOverridden(overridden: Overridden | undefined): string {
  if (overridden === undefined) return '';
  return `\nOverridden by the configuration\n  ${printable(overridden.reason)} (${printPlace(overridden.source)})\n`;
}
