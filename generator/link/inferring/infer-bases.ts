import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { indexBases, walkLineage, type Base, type DecidedBases } from '../naming/types/decide-bases.js';
import { inferFromExamples, type ExampleEvidence } from './infer-from-examples.js';
import { inferFromRoot, type RepetitionEvidence } from './infer-from-root.js';
import type { TypeKey } from '../naming/names/name-table.js';

export type BaseEvidence = ExampleEvidence & RepetitionEvidence;

/** Infers base types that no page states: from objects in examples, and from the root type whose properties an entity repeats. */
export function inferBases(evidence: BaseEvidence): DecidedBases {
  const bases = new Map(evidence.bases.direct);
  const diagnostics: Diagnostic[] = [];
  for (const [key, found] of [...inferFromExamples(evidence), ...inferFromRoot(evidence)]) {
    if (bases.has(key) || walkLineage(bases, found.base).includes(key)) continue;
    bases.set(key, found);
    diagnostics.push(report(key, found, evidence));
  }
  return { bases: diagnostics.length === 0 ? evidence.bases : indexBases(bases), diagnostics };
}

function report(key: TypeKey, found: Base, { names }: BaseEvidence): Diagnostic {
  const base = names.get(found.base) ?? found.base;
  return diagnose('inferred-base-type', found.source, { name: names.get(key) ?? key, base, why: whyOf(found, base) });
}

function whyOf({ evidence }: Base, base: string): string {
  if (evidence === 'example')
    return `an example shows one where ${base} is documented, and the names say that it is one`;
  return evidence === 'missing-key'
    ? 'its annotation names a key that it does not list and that the abstract root type declares'
    : 'it repeats all properties of the abstract root type';
}
