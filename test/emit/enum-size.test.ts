import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import { enumType, named, property, schemaOf, structuredType } from '../check/documented.js';
import { runCompiler } from '../package/run.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const schema = schemaOf([
  enumType('status', ['new', 'paid']),
  enumType('weekday', ['monday', 'tuesday']),
  structuredType('order', [property('status', named('status')), property('weekday', named('weekday'))]),
]);

/** A bundler cannot drop an unused TypeScript enum without its module, so the variants have no enums in a single file. */
const variants: readonly Pick<PackageOptions, 'enums' | 'layout'>[] = [
  { enums: 'const-object', layout: 'module-per-type' },
  { enums: 'const-object', layout: 'single-file' },
  { enums: 'union', layout: 'module-per-type' },
  { enums: 'union', layout: 'single-file' },
  { enums: 'enum', layout: 'module-per-type' },
];

describe.each(variants)('a bundle of a package written with %j', (options) => {
  const folder = writePackage(schema, options);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('contains one enum if it imports one, and nothing for types', async () => {
    await runCompiler(['-p', folder], folder);
    const one = await bundle(`export { isStatus, valuesOfStatus } from './dist/index.js';`, folder);
    expect(one).toContain('paid');
    expect(one).not.toMatch(/monday|order/i);
    expect(one.length).toBeLessThan(250);
    expect(await bundle(`export type { Status, Order } from './dist/index.js';`, folder)).toBe('');
  });
});

async function bundle(contents: string, folder: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles
    .map(({ text }) => text)
    .join('')
    .trim();
}
