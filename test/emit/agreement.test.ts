import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Schema } from '../../templates/src/runtime/schema.js';
import type { ObjectShape, UnionShape } from '../../templates/src/runtime/shape.js';
import { strict } from '../../templates/src/runtime/strict/strict.js';
import { faultsOf } from '../../templates/test/support/faults.js';
import { mend } from '../../templates/test/support/mend.js';
import { anythingLike } from './anything-like.js';
import { shop } from './shop.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = writePackage(shop);

afterAll(() => rmSync(folder, { recursive: true }));

interface Judges {
  readonly schema: Schema<unknown>;
  readonly shape: ObjectShape | UnionShape;
}

/** Every shape of the shop that has a schema and a table. */
const shapes: readonly (readonly [string, Judges])[] = await judgesOf(
  'order order-line folder vehicle car sports-car any-vehicle any-car everything crate pallet bag parcel oddities stock/order'.split(
    ' ',
  ),
);

describe.each(shapes)('guard, reporter and table of %s', (_, { schema, shape }) => {
  const tolerant = strict(shape, {});
  const closed = strict(shape, { enums: 'closed' });

  test('accept the same values', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anythingLike(shape), (value) => {
        const isAccepted = schema.is(value);
        accepted += Number(isAccepted);
        const { issues } = schema.validate(value);
        expect(issues === undefined).toBe(isAccepted);
        expect(issues).toEqual(tolerant.validate(value).issues);
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
          expect(schema.validate(fault.value).issues === undefined).toBe(schema.is(fault.value));
          const issues = closed.validate(fault.value).issues ?? [];
          expect(issues.map((issue) => issue.pointer)).toContain(fault.pointer);
        }
      }),
      { numRuns: 20 },
    );
  });
});

test.each(shapes)('a repaired value is %s', (_, { schema, shape }) => {
  fc.assert(
    fc.property(anythingLike(shape), (value) => {
      const mended = mend(value, shape);
      expect([schema.is(mended), strict(shape, { enums: 'closed' }).validate(mended).issues]).toEqual([
        true,
        undefined,
      ]);
    }),
    { numRuns: 100 },
  );
});

async function judgesOf(modules: readonly string[]): Promise<readonly (readonly [string, Judges])[]> {
  const loaded = await Promise.all(
    modules.map(async (module) => {
      const read = (await import(join(folder, `src/${module}.ts`))) as Record<string, never>;
      const sent = (await import(join(folder, `src/${module.replace(/[^/]*$/, 'requests/$&')}.ts`))) as typeof read;
      const exported = { ...read, ...sent };
      const tables = (await import(join(folder, `src/${module.replace(/[^/]*$/, 'tables/$&')}.ts`))) as Record<
        string,
        never
      >;
      return Object.keys(tables).map((table): readonly [string, Judges] => {
        const name = table.replace(/^tableOf/, '');
        return [name, { schema: exported[name] as never, shape: tables[table] as never }];
      });
    }),
  );
  return loaded.flat();
}
