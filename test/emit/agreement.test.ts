import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Shape } from '../../templates/src/runtime/shape.js';
import { faultsOf } from '../../templates/test/support/faults.js';
import { mend } from '../../templates/test/support/mend.js';
import { anythingLike } from './anything-like.js';
import { shop } from './shop.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = writePackage(shop);

afterAll(() => rmSync(folder, { recursive: true }));

interface Judges {
  readonly guard: (value: unknown) => boolean;
  readonly validate: (
    value: unknown,
    options?: object,
  ) => { readonly issues?: readonly { readonly pointer: string }[] };
  readonly shape: Shape;
}

/** Every shape of the shop that has a guard and a table. */
const shapes: readonly (readonly [string, Judges])[] = await judgesOf(
  'order order-line folder vehicle car sports-car any-vehicle any-car everything bag oddities stock/order'.split(' '),
);

describe.each(shapes)('guard and collector of %s', (_, { guard, validate, shape }) => {
  test('accept the same values', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anythingLike(shape), (value) => {
        const isAccepted = guard(value);
        accepted += Number(isAccepted);
        expect(validate(value, {}).issues === undefined).toBe(isAccepted);
        expect(validate(value).issues).toEqual(validate(value, {}).issues);
      }),
      { numRuns: 300 },
    );
    // A test in which every value is refused proves little.
    expect(accepted).toBeGreaterThan(10);
  });

  test('refuse the same single faults', () => {
    fc.assert(
      fc.property(anythingLike(shape), (value) => {
        for (const fault of faultsOf(value, shape)) {
          expect(validate(fault.value).issues === undefined).toBe(guard(fault.value));
          const issues = validate(fault.value, { enums: 'closed' }).issues ?? [];
          expect(issues.map((issue) => issue.pointer)).toContain(fault.pointer);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test.each(shapes)('a repaired value is %s', (_, { guard, validate, shape }) => {
  fc.assert(
    fc.property(anythingLike(shape), (value) => {
      const mended = mend(value, shape);
      expect([guard(mended), validate(mended, { enums: 'closed' }).issues]).toEqual([true, undefined]);
    }),
    { numRuns: 100 },
  );
});

async function judgesOf(modules: readonly string[]): Promise<readonly (readonly [string, Judges])[]> {
  const loaded = await Promise.all(
    modules.map((module) => import(join(folder, `src/${module}.ts`)) as Promise<object>),
  );
  return loaded.flatMap((module) => {
    const exported = module as Record<string, never>;
    const names = Object.keys(exported).flatMap((name) => /^shapeOf(.+)$/.exec(name)?.[1] ?? []);
    return names.map((name): readonly [string, Judges] => [
      name,
      {
        guard: exported[`is${name}`] as never,
        validate: exported[`validate${name}`] as never,
        shape: exported[`shapeOf${name}`] as never,
      },
    ]);
  });
}
