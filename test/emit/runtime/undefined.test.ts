import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import type { TypeReference } from '../../../generator/model/edm/type-reference.js';
import type { Schema } from '../../../templates/src/runtime/schema.js';
import type { ObjectShape } from '../../../templates/src/runtime/shape.js';
import { strict } from '../../../templates/src/runtime/strict/strict.js';
import { named, property, schemaOf, structuredType } from '../../check/documented.js';
import { root, runCompiler } from '../../package/run.js';
import { collection, required, text } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const anything: TypeReference = { kind: 'Primitive', name: 'Edm.Untyped' };

const folder = writePackage(
  schemaOf([
    structuredType('unknown', [], { origin: 'link' }),
    structuredType('box', [
      required('any', anything),
      required('opaque', named('unknown')),
      required('many', collection(anything)),
      required('constructor', anything),
      required('name', text),
      property('note', text),
    ]),
  ]),
);
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
writeFileSync(
  join(folder, 'src/consumer.ts'),
  `import type { Box, BoxCreate } from './index.js';
const required = { any: undefined, opaque: undefined, many: [undefined, 1], constructor: 1, name: 'a' };
export const boxes: readonly (Box & BoxCreate)[] = [required, { ...required, any: null }];
// @ts-expect-error It must be there.
export const missing: Box = { opaque: 1, many: [], constructor: 1, name: 'a' };
// @ts-expect-error Text is not undefined.
export const unnamed: Box = { ...required, name: undefined };
`,
);
writeFileSync(
  join(folder, 'src/lax.ts'),
  `import type { Box } from './index.js';
export const box: Box = { any: 1, opaque: 1, many: [], constructor: 1, name: 'a', note: undefined };
`,
);
afterAll(() => rmSync(folder, { recursive: true }));

interface Exports {
  readonly Box: Schema<unknown>;
  readonly BoxCreate: Schema<unknown>;
  readonly tableOfBox: ObjectShape;
}

test('what compiles is accepted, explicit undefined included', async () => {
  const options = ['--noEmit', '--isolatedDeclarations', 'false'];
  expect(await runCompiler(['-p', folder, ...options, '--exactOptionalPropertyTypes', 'false'], folder)).toBe('');
  const exact = await runCompiler(['-p', folder, ...options], folder).catch(String);
  expect(exact).toContain('src/lax.ts');
  expect(exact).not.toContain('src/consumer.ts');
  const { Box, BoxCreate, tableOfBox } = await load();
  const { boxes, missing, unnamed } = (await import(join(folder, 'src/consumer.ts'))) as Record<string, never>;
  const { box } = (await import(join(folder, 'src/lax.ts'))) as Record<string, never>;
  for (const schema of [Box, BoxCreate, strict(tableOfBox, {})]) {
    for (const right of [...(boxes as unknown as readonly unknown[]), box])
      expect([schema.is(right), schema.validate(right).issues]).toEqual([true, undefined]);
    for (const wrong of [missing, unnamed])
      expect([schema.is(wrong), schema.validate(wrong).issues?.[0]?.code]).toEqual([false, 'missing-property']);
  }
});

async function load(): Promise<Exports> {
  return {
    ...((await import(join(folder, 'src/index.ts'))) as Exports),
    ...((await import(join(folder, 'src/tables/index.ts'))) as Exports),
  };
}
