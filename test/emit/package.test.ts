import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { runCompiler } from '../package/run.js';
import { shop } from './shop.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = writePackage(shop);

afterAll(() => rmSync(folder, { recursive: true }));

describe('the package of a schema with every kind of type', () => {
  test.each(['typescript', 'typescript-5.9'])('compiles under %s', async (release) => {
    expect(await runCompiler(['-p', folder, '--noEmit'], folder, release)).toBe('');
  });

  test('exports every type, and no name that only its modules use', async () => {
    const exported = Object.keys((await import(join(folder, 'src/index.ts'))) as object);
    expect(exported.filter((name) => name.endsWith('OrderLine')).toSorted()).toEqual(['OrderLine', 'isOrderLine']);
    expect(exported).toEqual(
      expect.arrayContaining(['stock', 'AnyVehicle', 'isAnyVehicle', 'Status', 'isKnownStatus']),
    );
    expect(exported.filter((name) => /^(?:check|has|find|tableOf)/.test(name))).toEqual([]);
  });
});
