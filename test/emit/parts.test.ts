import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { planPackage } from '../../generator/emit/plan-package.js';
import { findMissingParts, packageParts, type PackagePart } from '../../generator/model/package/parts.js';
import type { PackageOptions } from '../../generator/model/package/package-options.js';
import { root, runCompiler } from '../package/run.js';
import { planInput, shop } from './shop.js';
import { readTemplates, textOf } from './write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const subsets = subsetsOf(packageParts).filter((parts) => findMissingParts(parts).length === 0);

const variants: readonly Partial<PackageOptions>[] = [
  { layout: 'module-per-type', enums: 'const-object' },
  { layout: 'single-file', enums: 'union' },
];

/** All subsets in both variants are one project, so that one run of the compiler judges them. */
const folder = mkdtempSync(join(tmpdir(), 'docs2ts-parts-'));

for (const [index, variant] of variants.entries())
  for (const parts of subsets) write(parts, variant, join(folder, String(index), nameOf(parts)));

symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
const compilerOptions = {
  ...(JSON.parse(readTemplates().get('tsconfig.json') ?? '{}') as { compilerOptions: object }).compilerOptions,
  lib: ['es2023', 'dom'],
  types: ['node'],
  rootDir: '.',
  skipLibCheck: true,
};
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));

afterAll(() => rmSync(folder, { recursive: true }));

test('every subset of parts that needs no other part compiles', async () => {
  expect(subsets).toHaveLength(20);
  expect(await runCompiler(['-p', folder, '--noEmit'], folder)).toBe('');
});

test.each([0, 1])('types alone have no code but the constants of enums, and import only types: variant %i', (index) => {
  const files = filesOf(['types'], variants[index] ?? {});
  const code = files.flatMap(({ path, text }) => (/^export (?:function|class)/m.test(text) ? [path] : []));
  expect(code).toEqual(['runtime/extra.ts']);
  const imports = files.flatMap(({ text }) => [...text.matchAll(/^import (?!type ).*/gm)].map(([line]) => line));
  expect(imports).toEqual([]);
  const folders = files.flatMap(
    ({ path }) => /^(runtime\/.*|tables|operations|examples|test)(?=[/.])/.exec(path)?.[1] ?? [],
  );
  expect(folders.toSorted()).toEqual(
    [
      'annotations',
      'edm',
      'envelope',
      'expansion',
      'extra',
      'index',
      'odata-error',
      'open',
      'primitives',
      'relationships',
      'select',
    ].map((name) => `runtime/${name}`),
  );
});

test('sources without a package are at the root of the folder, beside what check reads of them', () => {
  const paths = filesOf(['types', 'validators', 'operations', 'examples'], {}).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['index.ts', 'order.ts', 'runtime/schema.ts', 'operations/index.ts']));
  expect(paths.filter((path) => !path.endsWith('.ts'))).toEqual(['sources.json', 'model.json']);
  expect(paths.filter((path) => path.startsWith('src/'))).toEqual([]);
});

test('the runtime has the modules that are reached, and its barrel exports those', () => {
  const files = filesOf(['types', 'operations'], {});
  const written = files.flatMap(({ path }) => (path.startsWith('runtime/') ? [path.replace(/^runtime/, '.')] : []));
  const barrel = files.find(({ path }) => path === 'runtime/index.ts')?.text ?? '';
  const exported = [...barrel.matchAll(/from '(.*)\.js'/g)].map((found) => `${found[1]}.ts`);
  expect(written).toEqual(expect.arrayContaining(exported));
  expect(exported).toEqual(expect.arrayContaining(['./call.ts', './envelope.ts', './operation.ts', './extra.ts']));
  expect(exported).not.toContain('./schema.ts');
});

test('package.json follows the parts', () => {
  const json = (parts: readonly PackagePart[]) =>
    JSON.parse(filesOf(parts, {}).find(({ path }) => path === 'package.json')?.text ?? '') as {
      readonly description: string;
      readonly exports: object;
      readonly scripts: object;
      readonly devDependencies: object;
    };
  const small = json(['types', 'package']);
  expect(small.description).toBe('Types, made from the documentation.');
  expect(Object.keys(small.exports)).not.toEqual(expect.arrayContaining(['./operations']));
  expect(Object.keys(small.exports)).not.toEqual(expect.arrayContaining(['./tables']));
  expect(small.scripts).toEqual({ build: 'docs2ts build', prepack: 'docs2ts build', typecheck: 'tsc --noEmit' });
  expect(Object.keys(small.devDependencies)).toEqual(['docs2ts', 'typescript']);
  const whole = json(packageParts);
  expect(whole.description).toBe('Types, validators, operations and examples, made from the documentation.');
  expect(whole.scripts).toMatchObject({ test: 'vitest run --no-isolate', typecheck: 'tsc -p test' });
});

test('the README has no section about a part that is not chosen', () => {
  const headings = (parts: readonly PackagePart[]) =>
    [...(filesOf(parts, {}).find(({ path }) => path === 'README.md')?.text ?? '').matchAll(/^## (.*)/gm)].map(
      ([, name]) => name,
    );
  expect(headings(['types', 'package'])).toEqual(['Types', 'Declarations']);
  expect(headings(packageParts)).toEqual(['Validate', 'Types', 'Declarations', 'Operations', 'Examples']);
});

test('no file is written twice', () => {
  for (const parts of subsets) {
    const paths = filesOf(parts, {}).map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  }
});

test('the names of types are the same for every subset', () => {
  const namesOf = (parts: readonly PackagePart[]) =>
    filesOf(parts, {})
      .filter(({ path }) => !/runtime|tables|operations|examples|test/.test(path))
      .flatMap(({ text }) => [...text.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name))
      .toSorted();
  expect(namesOf(['types'])).toEqual(namesOf(packageParts));
});

describe('the tests of sources without a package', async () => {
  const name = nameOf(['types', 'validators', 'examples', 'tests']);
  const paths = await glob('test/**/*.test.ts', { cwd: join(folder, '0', name), absolute: true });
  // The tests run in this process, because starting another one takes longer than the tests.
  for (const path of paths) await import(path);
});

function write(parts: readonly PackagePart[], options: Partial<PackageOptions>, into: string): void {
  for (const { path, text } of filesOf(parts, options)) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), text);
  }
}

function filesOf(parts: readonly PackagePart[], options: Partial<PackageOptions>) {
  const input = { ...planInput(shop, { ...options, parts }), templates: readTemplates() };
  return planPackage(input).map((file) => ({ path: file.path, text: textOf(file) }));
}

function nameOf(parts: readonly PackagePart[]): string {
  return parts.join('-');
}

function subsetsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const [first, ...rest] = items;
  if (first === undefined) return [[]];
  const others = subsetsOf(rest);
  return [...others, ...others.map((subset) => [first, ...subset])];
}
