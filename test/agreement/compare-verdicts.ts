import fc from 'fast-check';
import type { JsonSchema } from '../../templates/src/runtime/json-schema/json-schema.js';
import { strict } from '../../templates/src/runtime/strict/strict.js';
import type { StrictOptions } from '../../templates/src/runtime/strict/strict-options.js';
import { compileSchema } from './compile-schema.js';
import { definitionOf } from './definition-of.js';
import { kindsOfValues } from './kinds-of-values.js';
import type { Validators } from './load-package.js';

/** The values to try, and the JSON Schema to compare with. */
export interface Trials {
  /** The JSON Schema that validators are compared with. */
  readonly document: JsonSchema;
  /** How strict the strict schemas are that are compared instead of guards and reporters. */
  readonly options?: StrictOptions;
  /** The number of values of each kind per shape. */
  readonly runs: number;
  /** The seed of the random values. */
  readonly seed: number;
}

/** The result of a comparison. */
export interface Comparison {
  readonly shapes: number;
  /** For each kind of value, how many were accepted by all and rejected by all. */
  readonly agreed: Readonly<Record<string, { readonly accepted: number; readonly refused: number }>>;
  readonly mismatches: readonly Mismatch[];
}

/** A value with different verdicts. */
export interface Mismatch {
  readonly name: string;
  readonly kind: string;
  readonly value: unknown;
  readonly verdicts: Readonly<Record<string, boolean | undefined>>;
}

/** Compares the verdicts of guards, reporters and tables with those of a JSON Schema for the same types. */
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
        else count[verdicts.table ? 'accepted' : 'refused'] += 1;
      }
    }
  }
  return { shapes: all.length, agreed, mismatches };
}

function judgeValue(value: unknown, { guard, schema, shape }: Validators, options: StrictOptions | undefined) {
  const table = strict(shape, options ?? {}).validate(value).issues === undefined;
  if (options !== undefined) return { table };
  return { table, guard: guard(value), reporter: schema.validate(value).issues === undefined };
}
