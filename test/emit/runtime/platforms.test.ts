import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, expect, test, vi } from 'vitest';
import { shop } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const packageFolder = writePackage(shop);

afterAll(() => rmSync(packageFolder, { recursive: true }));

/** The whole package in one script for browsers, which validates one valid and one invalid order. */
const script = await bundle(`
import { isOrder, Order, strict } from './src/index.js';
import { tableOfOrderCreate } from './src/tables/index.js';
const order = { id: '1', status: 'paid', lines: [{ count: 1 }], total: 1, when: '2024-02-29T08:30:00Z' };
export const findings = [
  isOrder(order),
  Order.validate({ ...order, when: '2023-02-29T08:30:00Z' }).issues.map(({ pointer, code }) => pointer + ' ' + code),
  strict(tableOfOrderCreate, { unknownKeys: 'strip' }).parse({ status: 'paid', lines: [], color: 'red' }),
];
`);

const findings = [true, ['/when malformed-value'], { status: 'paid', lines: [] }];

test('the package runs in plain JavaScript without `eval`', () => {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  // Objects of another context have other prototypes, so the result is compared as text.
  expect(JSON.parse(runInContext(`${script} JSON.stringify(shop.findings);`, context) as string)).toEqual(findings);
});

test('the package runs in a worker', async () => {
  const worker = new Worker(`${script} require('node:worker_threads').parentPort.postMessage(shop.findings);`, {
    eval: true,
  });
  expect(await once(worker, 'message')).toEqual([findings]);
});

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: packageFolder, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'shop',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
