import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { generate } from '../../generator/index.js';
import { root, runCompiler, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-hostile-'));
  await cp(join(root, 'test', 'scenarios', 'hostile-text', 'docs'), join(folder, 'docs'), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  await generate({ workingFolder: folder, inputs: ['docs'], out: 'out' });
});

afterAll(() => rm(folder, { recursive: true }));

test('text on a page cannot write a file outside the output folder', async () => {
  expect((await readdir(folder)).toSorted()).toEqual(['docs', 'node_modules', 'out']);
});

test('text on a page cannot become a statement: the package compiles with its own strict options', async () => {
  expect(await runCompiler(['-p', 'out'], folder)).toBe('');
  expect(await runCompiler(['-p', join('out', 'test')], folder)).toBe('');
});

test('text on a page does not run when the package is loaded, and names such as constructor are properties', async () => {
  const script = `
    import * as made from './out/dist/index.js';
    if ('stolen' in made) throw new Error('a page wrote a statement');
    const order = JSON.parse('{"id":"1","constructor":"c","__proto__":"p","toString":1,"hasOwnProperty":true,"1st":1,"class":{},"state":"later"}');
    const { issues } = made.Order.validate({ ...order, constructor: 7 });
    process.stdout.write(JSON.stringify([made.isOrder(order), issues.map(({ pointer }) => pointer)]));
  `;
  const printed = await runNode(['--input-type=module', '-e', script], folder);
  expect(JSON.parse(printed)).toEqual([true, ['/constructor']]);
});

test('the generated tests pass', async () => {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  expect(await runNode([vitest, 'run', '--root', 'out'], folder)).toContain('passed');
});
