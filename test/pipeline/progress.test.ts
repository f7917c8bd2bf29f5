import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generate, lint, type Progress } from '../../generator/index.js';

const inputs = [join(import.meta.dirname, '..', 'scenarios', 'several-projects', 'docs', 'beta')];

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-progress-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('generate tells its stages in their order, and counts pages and files', async () => {
  const told: Progress[] = [];
  await generate({ inputs, workingFolder: folder, onProgress: (progress) => told.push(progress) });
  expect([...new Set(told.map(({ stage }) => stage))]).toEqual([
    'read',
    'link',
    'check',
    'plan',
    'print',
    'compare',
    'write',
  ]);
  expect(told[0]).toEqual({ stage: 'read', done: 0, total: 1 });
  const printed = told.filter(({ stage }) => stage === 'print');
  expect(printed.map(({ done }) => done)).toEqual(printed.map((_, index) => index));
});

test('the result is the same with and without an observer', async () => {
  const observed = await lint({ inputs, workingFolder: folder, onProgress: () => undefined });
  expect(observed).toEqual(await lint({ inputs, workingFolder: folder }));
});
