import type { Constraint } from '../../model/constraint.js';
import type { RichText } from '../../model/page.js';

/** Reads a cell of a Required? column: `Yes`, `Y`, `No`, `&#x2713;`. */
export function readRequiredCell({ plain, source }: RichText): readonly Constraint[] {
  const word = plain.toLowerCase().replace(/[.`*]/g, '');
  if (/^(?:yes|y|true|required|mandatory|✓|✔|x)$/.test(word)) return [{ kind: 'Required', source }];
  if (/^(?:no|n|false|optional)$/.test(word)) return [{ kind: 'Optional', source }];
  return [];
}
