import { describe, expect, test, vi } from 'vitest';
import { exportJsonSchema } from '../../generator/export/json-schema/export-json-schema.js';
import type { StrictOptions } from '../../templates/src/runtime/strict/strict-options.js';
import { collectDocument } from './collect-document.js';
import { compareVerdicts } from './compare-verdicts.js';
import { hasValues } from './has-values.js';
import { loadSamples } from './load-samples.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.each(await loadSamples())('%s', (_, all, schema) => {
  const valid = all.filter(({ shape }) => hasValues(shape)).length;

  test('guards, reporters and tables accept the same values as ajv with the exported JSON Schema', () => {
    const document = exportJsonSchema(schema);
    const { agreed, mismatches } = compareVerdicts(all, { document, runs: 15, seed: 1 });
    expect(mismatches).toEqual([]);
    expect(agreed['right']).toEqual({ accepted: valid * 15, refused: (all.length - valid) * 15 });
    // A test in which all values are accepted, or all are rejected, proves little.
    const least = [agreed['with a single change'], agreed['random']].flatMap((one) => [one?.accepted, one?.refused]);
    expect(least.every((count = 0) => count > all.length / 2)).toBe(true);
  });

  test('strict schemas accept the same values as ajv with the JSON Schema for these options', () => {
    const options: StrictOptions = { enums: 'closed', unknownKeys: 'refuse' };
    const document = collectDocument(all, options);
    const { agreed, mismatches } = compareVerdicts(all, { document, options, runs: 4, seed: 1 });
    expect(mismatches).toEqual([]);
    expect(agreed['right']?.accepted).toBe(valid * 4);
  });
});
