import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { lint } from '../../generator/index.js';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import type { PresencePolicy } from '../../generator/model/schema/schema.js';
import { root, runCompiler } from '../package/run.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

interface Variant extends Pick<PackageOptions, 'enums' | 'layout'> {
  readonly presence: PresencePolicy;
}

const variants: readonly Variant[] = [
  { presence: 'explicit', enums: 'enum', layout: 'single-file' },
  { presence: 'optional', enums: 'union', layout: 'module-per-type' },
];

// No row of the two pages marks a property as required.
const consumer = `import { isDomainSecurityProfile, type DomainSecurityProfile, type DomainSecurityProfileCreate } from './index.js';
export const nothing: DomainSecurityProfile & DomainSecurityProfileCreate = {};
export const accepted: boolean = isDomainSecurityProfile(nothing);
`;

describe.each(variants)('the package of docs-input written with %j', async ({ presence, ...options }) => {
  const { documentation } = await lint({ workingFolder: root, inputs: ['docs-input'], presence });
  const folder = writePackage(documentation.schema, options);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'src/consumer.ts'), consumer);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('requires no property in types, guards and requests', async () => {
    expect(await runCompiler(['-p', folder, '--noEmit'], folder)).toBe('');
    const { accepted } = (await import(join(folder, 'src/consumer.ts'))) as { readonly accepted: boolean };
    expect(accepted).toBe(true);
  });

  // The tests run in this process, because starting another one takes longer than the tests.
  for (const path of await glob('test/**/*.test.ts', { cwd: folder, absolute: true })) await import(path);
});
