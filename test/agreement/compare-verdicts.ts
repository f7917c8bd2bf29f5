import fc from 'fast-check';
import type { ValidateOptions } from '../../templates/src/runtime/result.js';
import type { JsonSchema } from '../../templates/src/runtime/json-schema/json-schema.js';
import { compileSchema } from './compile-schema.js';
import { definitionOf } from './definition-of.js';
import { kindsOfValues } from './kinds-of-values.js';
import type { Validators } from './load-package.js';

/** What is tried. */
export interface Trials {
  /** The JSON Schema that validators are held against. */
  readonly document: JsonSchema;
  /** How strictly validators judge; guards take no options. */
  readonly options?: ValidateOptions;
  /** How many values of each kind are tried for each shape. */
  readonly runs: number;
  /** What they are drawn from. */
  readonly seed: number;
}

/** What has been tried, and where the verdicts differ. */
export interface Comparison {
  readonly shapes: number;
  /** For each kind of value, how many were accepted and refused by all. */
  readonly agreed: Readonly<Record<string, { readonly accepted: number; readonly refused: number }>>;
  readonly mismatches: readonly Mismatch[];
}

/** A value that is judged differently. */
export interface Mismatch {
  readonly name: string;
  readonly kind: string;
  readonly value: unknown;
  readonly verdicts: Readonly<Record<string, boolean | undefined>>;
}

/** Compares the verdicts of guards and validators with those by a JSON Schema of the same types. */
export function compareVerdicts(all: readonly Validators[], trials: Trials): Comparison {
  const { document, options, runs, seed } = trials;
  const verdictOf = compileSchema(document);
  const agreed: Record<string, { accepted: number; refused: number }> = {};
  const mismatches: Mismatch[] = [];
  for (const validators of all) {
    const judge = verdictOf(definitionOf(validators));
    for (const [kind, draw] of Object.entries(kindsOfValues)) {
      const values = fc.sample(
        fc.gen().map((one) => draw(one, validators.shape)),
        { seed, numRuns: runs },
      );
      const count = (agreed[kind] ??= { accepted: 0, refused: 0 });
      for (const value of values) {
        const verdicts = { ...judgeValue(value, validators, options), schema: judge?.(value) };
        const isAgreed = new Set(Object.values(verdicts)).size === 1;
        if (!isAgreed) mismatches.push({ name: validators.name, kind, value, verdicts });
        else count[verdicts.validator ? 'accepted' : 'refused'] += 1;
      }
    }
  }
  return { shapes: all.length, agreed, mismatches };
}

function judgeValue(value: unknown, { guard, validate }: Validators, options: ValidateOptions | undefined) {
  const validator = validate(value, options).issues === undefined;
  if (options !== undefined) return { validator };
  return { validator, guard: guard(value), collector: validate(value, {}).issues === undefined };
}
