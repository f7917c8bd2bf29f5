import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { check, generate } from '../../generator/index.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
const options = () => ({ workingFolder: folder, inputs: ['docs'], out: 'out', parts: ['types', 'package'] as const });

const kite = `# kite resource type

Namespace: contoso.toys

## Properties

|Property|Type|Description|
|:-|:-|:-|
|span|Int32|How wide it is.|
`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-older-'));
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'docs', 'kite.md'), kite);
  await generate(options());
});

afterAll(() => rm(folder, { recursive: true }));

test('the options of the package are in its manifest, without defaults and paths', async () => {
  const { options: recorded } = JSON.parse(await readFile(join(folder, 'out', 'manifest.json'), 'utf8'));
  expect(Object.keys(recorded)).toEqual(['parts']);
  expect((await check({ ...options(), enums: 'union' })).history).toEqual({
    editedPages: [],
    changedOptions: ['enums'],
  });
});

test('a package of an older version is compared by its files, and what has changed in its API is called unknown', async () => {
  const path = join(folder, 'out', 'manifest.json');
  const { options: _, outputs, ...manifest } = JSON.parse(await readFile(path, 'utf8'));
  const { 'model.json': __, ...others } = outputs;
  await writeFile(path, JSON.stringify({ ...manifest, version: '0.0.1', outputs: others }));
  await rm(join(folder, 'out', 'model.json'));
  const { changes, drift, history, diagnostics } = await check(options());
  expect(changes).toEqual([]);
  expect(drift.map(({ kind, path: name }) => `${kind} ${name}`)).toEqual(['create model.json']);
  expect(history).toEqual({ editedPages: [], changedOptions: [], formerVersion: '0.0.1' });
  expect(diagnostics.map(({ code }) => code)).toContain('unknown-changes');
  await generate(options());
  expect(await check(options())).toMatchObject({ changes: [], drift: [] });
});
