import { diagnose, type Diagnostic } from '../../../model/diagnostic.js';
import { isNamed, simpleName, type QualifiedName } from '../../../model/edm/type-reference.js';
import { nearestNames } from '../../../model/text/nearest-names.js';
import type { Source } from '../../../model/source.js';

/** A name in the configuration that must match something in the documentation. */
export interface WantedName {
  readonly name: string;
  readonly option: string;
  readonly source: Source;
  /** What it should be, for example `a type`. */
  readonly expected: string;
}

/** The type that a name matches, or the reason why it matches none or several. */
export interface FoundName<Type> {
  readonly found: Type | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the single type that a name of the configuration matches; reports an unknown or ambiguous name. */
export function findNamed<Type extends { readonly name: QualifiedName }>(
  wanted: WantedName,
  types: readonly Type[],
): FoundName<Type> {
  const same = types.filter((type) => isNamed(type.name, wanted.name));
  if (same.length === 1) return { found: same[0], diagnostics: [] };
  if (same.length === 0) return { found: undefined, diagnostics: [reportUnknown(wanted, spellings(types, wanted))] };
  const names = same.map((type) => type.name);
  return { found: undefined, diagnostics: [reportAmbiguous(wanted, names)] };
}

/** Reports a name that matches nothing, with the closest known name as a suggestion. */
export function reportUnknown({ option, name, expected, source }: WantedName, known: readonly string[]): Diagnostic {
  const [suggestion] = nearestNames(name, known);
  return diagnose('unknown-name', source, { option, name, expected, suggestion });
}

/** Reports a name that matches several types, with their qualified names. */
export function reportAmbiguous(
  { option, name, source }: Omit<WantedName, 'expected'>,
  names: readonly string[],
): Diagnostic {
  return diagnose('ambiguous-name', source, { option, name, names: names.map((one) => `\`${one}\``).join(', ') });
}

/** The names of all types: qualified if the wanted name is qualified, otherwise simple. */
function spellings(types: readonly { readonly name: QualifiedName }[], { name }: WantedName): readonly string[] {
  return [...new Set(types.map((type) => (name.includes('.') ? type.name : simpleName(type.name))))];
}
