import type { ToldDiagnostic } from '../../model/diagnostic.js';
import { plural } from '../../model/text/plural.js';

/** ` (and 3 other places)` for a finding that stands for others, otherwise nothing. */
export function printOtherPlaces({ others }: ToldDiagnostic): string {
  return others.length > 0 ? ` (and ${plural(others.length, 'other place')})` : '';
}
