import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { exportJsonSchema } from '../../generator/emit/export/json-schema/export-json-schema.js';
import type { Schema } from '../../generator/model/schema.js';
import { readDocumentation } from '../../generator/pipeline.js';
import { shop } from '../emit/shop.js';
import { writePackage } from '../emit/write-package.js';
import type { ValidateOptions } from '../../templates/src/runtime/result.js';
import { collectDocument } from './collect-document.js';
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
  const loading = loadPackage(folder, join(made, name));

  test('guards and validators accept what ajv does by the exported JSON Schema', async () => {
    const all = await loading;
    const document = exportJsonSchema(schema);
    const { agreed, mismatches } = compareVerdicts(all, { document, runs: 15, seed: 1 });
    expect(mismatches).toEqual([]);
    expect(agreed['right']).toEqual({ accepted: all.length * 15, refused: 0 });
    // A test that only sees acceptance, or only refusals, proves little.
    const least = [agreed['with a single change'], agreed['random']].flatMap((one) => [one?.accepted, one?.refused]);
    expect(least.every((count = 0) => count > all.length / 2)).toBe(true);
  });

  test('validators with options accept what ajv does by the JSON Schema with the same', async () => {
    const all = await loading;
    const options: ValidateOptions = { enums: 'closed', unknownKeys: 'refuse' };
    const document = collectDocument(all, options);
    const { agreed, mismatches } = compareVerdicts(all, { document, options, runs: 4, seed: 1 });
    expect(mismatches).toEqual([]);
    expect(agreed['right']?.accepted).toBe(all.length * 4);
  });
});
