import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { root, runNode } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let page: readonly string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-broken-'));
  const skip = /[\\/](node_modules|dist)$/;
  await cp(join(root, 'generated'), folder, { recursive: true, filter: (path) => !skip.test(path) });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  page = (await readFile(join(root, 'docs-input/api/security-post-domainsecurityprofiles.md'), 'utf8')).split('\n');
});

afterAll(() => rm(folder, { recursive: true }));

test('a failing generated test names the page and the line of the value', async () => {
  await replace('src/examples/api/security-post-domainsecurityprofiles.ts', /tags: \[\s*'[^']*'/, 'tags: [1');
  await replace('src/reputation-category.ts', /typeof name === 'string'/, 'true');
  const messages = await failures();
  expect(messages).toContain(`${placeOf('"tags"', 0, 1)} /tags/0 wrong-type`);
  expect(messages).toContain(`${placeOf('"name": "Name value"', 2, 0)} /domainCategories/0/name wrong-type`);
});

/** The place of the nth occurrence of a text on the page, moved some lines down. */
function placeOf(text: string, nth: number, further: number): string {
  const lines = page.flatMap((line, index) => (line.trimStart().startsWith(text) ? [index + 1] : []));
  return `docs/api/security-post-domainsecurityprofiles.md:${(lines[nth] ?? 0) + further}`;
}

async function replace(path: string, pattern: RegExp, text: string): Promise<void> {
  const before = await readFile(join(folder, path), 'utf8');
  const after = before.replace(pattern, text);
  expect(after).not.toBe(before);
  await writeFile(join(folder, path), after);
}

async function failures(): Promise<string> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return runNode([vitest, 'run', '--no-isolate', '--no-color'], folder).then(
    () => '',
    (error: Error) => error.message,
  );
}
