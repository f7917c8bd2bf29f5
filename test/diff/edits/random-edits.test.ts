import { array, assert, nat, property, record, sample } from 'fast-check';
import { expect, test } from 'vitest';
import type { EditKind } from './edit.js';
import * as enumEdits from './enum-edits.js';
import { harbour } from './harbour.js';
import * as layoutEdits from './layout-edits.js';
import * as operationEdits from './operation-edits.js';
import * as parameterEdits from './parameter-edits.js';
import * as propertyEdits from './property-edits.js';
import { applySteps, compareStates, type Step } from './run-edits.js';
import * as typeEdits from './type-edits.js';

const kinds: readonly (readonly [string, EditKind])[] = [
  enumEdits,
  layoutEdits,
  operationEdits,
  parameterEdits,
  propertyEdits,
  typeEdits,
].flatMap((module) => Object.entries<EditKind>(module));

const numbers = array(nat(10_000), { minLength: 12, maxLength: 12 });

test.each(kinds)('%s gives exactly its changes', (_, edit) => {
  const applied = sample(numbers, { numRuns: 100, seed: 1 })
    .map((chosen) => applySteps(harbour, [{ edit, numbers: chosen }]))
    .filter(({ count }) => count > 0)
    .slice(0, 3);
  expect(applied).not.toEqual([]);
  for (const one of applied) {
    const { reported, expected } = compareStates(harbour, one);
    expect(reported).toEqual(expected);
  }
});

const step = record({ kind: nat(kinds.length - 1), numbers });

function stepsOf(chosen: readonly { readonly kind: number; readonly numbers: readonly number[] }[]): readonly Step[] {
  return chosen.flatMap(({ kind, numbers: some }) => {
    const [, edit] = kinds[kind] ?? [];
    return edit === undefined ? [] : [{ edit, numbers: some }];
  });
}

/** How many edits are compared, and which ones: `EDITS=20000 SEED=2 npx vitest run test/diff/edits`. */
const [editsWanted, seed] = [Number(process.env['EDITS'] ?? 2000), Number(process.env['SEED'] ?? 1)];

test('several edits of an edited documentation give exactly their changes', { timeout: 600_000 }, () => {
  let count = 0;
  const script = record({ earlier: array(step, { maxLength: 8 }), edits: array(step, { minLength: 1, maxLength: 8 }) });
  assert(
    property(script, ({ earlier, edits }) => {
      const { documentation: before } = applySteps(harbour, stepsOf(earlier));
      const applied = applySteps(before, stepsOf(edits));
      count += applied.count;
      const { reported, expected } = compareStates(before, applied);
      expect(reported).toEqual(expected);
    }),
    { numRuns: Math.ceil(editsWanted / 3), seed },
  );
  expect(count).toBeGreaterThanOrEqual(editsWanted);
});
