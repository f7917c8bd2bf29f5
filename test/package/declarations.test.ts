import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import { shop } from '../emit/shop.js';
import { writePackage } from '../emit/write-package.js';
import { build } from '../../generator/index.js';
import { root, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000 });

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

test.each<Partial<PackageOptions>>([
  { layout: 'module-per-type', enums: 'enum' },
  { layout: 'single-file', enums: 'const-object' },
])('the declarations of a package with several namespaces compile: %o', async (options) => {
  const folder = await buildShop(options);
  // Every exported value is declared where users import it from, and every declaration is type-checked.
  writeFileSync(join(folder, 'consumer.ts'), await useEverything(folder));
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', '', '--noEmit', '--ignoreConfig'];
  expect(await runNode([compiler, ...flags, 'consumer.ts'], folder)).toBe('');
  const written = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(written.filter((name) => name.endsWith('.map'))).toEqual([]);
  expect(await build({ folder })).toMatchObject({ diagnostics: [] });
  rmSync(folder, { recursive: true });
});

test('the types of a namespace are in one file, even if a property has the name of a function', async () => {
  const folder = await buildShop({});
  const types = readFileSync(join(folder, 'dist', 'index.types.d.ts'), 'utf8');
  const imported = [...types.matchAll(/^import .* from '(.*)';$/gm)].map((found) => found[1]);
  expect(types).toContain('    isOddities');
  expect(imported.toSorted()).toEqual([
    './runtime/annotations.js',
    './runtime/edm.js',
    './runtime/open.js',
    './runtime/relationships.js',
    './stock/index.types.js',
  ]);
  rmSync(folder, { recursive: true });
});

async function buildShop(options: Partial<PackageOptions>): Promise<string> {
  const folder = writePackage(shop, options);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'manifest.json'), '{}');
  expect(await build({ folder })).toMatchObject({ diagnostics: [] });
  return folder;
}

/** A module that uses every run-time export of the namespaces' indexes. */
async function useEverything(folder: string): Promise<string> {
  const folders = ['.', 'stock', 'operations', 'operations/list', 'runtime'];
  const lines = folders.map(async (name, index) => {
    const path = name.includes('/') ? `./dist/${name}.js` : `./dist/${name}/index.js`;
    const exported = Object.keys((await import(join(folder, path))) as object);
    return `import * as all${index} from '${path}';\nexport const names${index}: readonly (keyof typeof all${index})[] = ${JSON.stringify(exported)};`;
  });
  return (await Promise.all(lines)).join('\n');
}
