/** What a package consists of. */
export const packageParts = ['types', 'validators', 'operations', 'examples', 'tests', 'package'] as const;

export type PackagePart = (typeof packageParts)[number];

/** The parts that the files of a part import. */
const needs: Readonly<Record<PackagePart, readonly PackagePart[]>> = {
  types: [],
  validators: ['types'],
  operations: ['types'],
  examples: ['types'],
  tests: ['examples', 'validators'],
  package: ['types'],
};

/** A part that is not chosen, and the first chosen one that needs it. */
export interface MissingPart {
  readonly part: PackagePart;
  readonly needed: PackagePart;
}

/** Finds the parts that the chosen ones need; types are always needed. */
export function findMissingParts(chosen: readonly PackagePart[]): readonly MissingPart[] {
  const known = new Set(chosen);
  const missing: MissingPart[] = [];
  const visit = (part: PackagePart): void => {
    for (const needed of needs[part]) {
      if (known.has(needed)) continue;
      known.add(needed);
      missing.push({ part, needed });
      visit(needed);
    }
  };
  for (const part of chosen.length === 0 ? (['package'] as const) : chosen) visit(part);
  return missing;
}
