import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { exportJsonSchema } from '../../generator/emit/export/json-schema/export-json-schema.js';
import type { Schema } from '../../generator/model/schema.js';
import { readDocumentation } from '../../generator/pipeline.js';
import { shop } from '../emit/shop.js';
import { writePackage } from '../emit/write-package.js';
import { compareVerdicts } from './compare-verdicts.js';
import { loadPackage } from './load-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const root = join(import.meta.dirname, '../..');
const made = mkdtempSync(join(tmpdir(), 'docs2ts-agreement-'));
const shopFolder = writePackage(shop);
const { schema: pages } = await readDocumentation({ inputs: [join(root, 'docs-input')] });
const packages: readonly (readonly [string, string, Schema])[] = [
  ['the shop', shopFolder, shop],
  ["the repository's own pages", join(root, 'generated'), pages],
];

afterAll(() => {
  rmSync(made, { recursive: true });
  rmSync(shopFolder, { recursive: true });
});

describe.each(packages)('of %s', (name, folder, schema) => {
  test('guards and validators accept what ajv does by the exported JSON Schema', async () => {
    const all = await loadPackage(folder, join(made, name));
    const { agreed, mismatches } = compareVerdicts(all, exportJsonSchema(schema), { runs: 15, seed: 1 });
    expect(mismatches).toEqual([]);
    expect(agreed['right']).toEqual({ accepted: all.length * 15, refused: 0 });
    // A test that only sees acceptance, or only refusals, proves little.
    const least = [agreed['with a single change'], agreed['random']].flatMap((one) => [one?.accepted, one?.refused]);
    expect(least.every((count = 0) => count > all.length / 2)).toBe(true);
  });
});
