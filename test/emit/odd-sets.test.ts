import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { linkPages, resourcePage, createPage } from '../link/linked.js';
import { root, runCompiler } from '../package/run.js';
import { writePackage } from './write-package.js';

vi.setConfig({ testTimeout: 120_000 });

const enumPage = (name: string, members: string) =>
  `# ${name} enum type\n\nNamespace: contoso.sales\n\nWhat it is.\n\n## Members\n\n${members}\n`;

/** Sets of pages that are unusual, and what is said about each. */
const sets: Readonly<
  Record<string, { readonly pages: Readonly<Record<string, string>>; readonly says: readonly string[] }>
> = {
  'one page': { pages: { 'resources/order.md': resourcePage('order', ['|id|String|Key.|']) }, says: [] },
  'enums only': {
    pages: { 'resources/tone.md': enumPage('tone', '- `deep`'), 'resources/hue.md': enumPage('hue', 'None yet.') },
    says: [],
  },
  'a circle of required objects': {
    pages: {
      'resources/egg.md': resourcePage('egg', ['|hen|hen|Its hen. Required.|']),
      'resources/hen.md': resourcePage('hen', ['|egg|egg|Its egg. Required.|']),
    },
    says: ['required-circle'],
  },
  'an enum without members in a request': {
    pages: {
      'resources/hue.md': enumPage('hue', 'None yet.'),
      'resources/order.md': resourcePage('order', ['|hue|[hue](hue.md)|The colour.|']),
      'api/order-create.md': createPage('order', ['|hue|[hue](../resources/hue.md)|The colour.|'], { hue: 'red' }),
    },
    says: [],
  },
  'names that differ in case only': {
    pages: { 'resources/order.md': resourcePage('order', ['|Note|String|A note.|', '|note|String|A note.|']) },
    says: [],
  },
};

describe.each(Object.entries(sets))('the package of %s', async (_, { pages, says }) => {
  const { schema, diagnostics } = linkPages(pages);
  const folder = writePackage(schema);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  afterAll(() => rmSync(folder, { recursive: true }));

  test('says what is odd, and compiles', async () => {
    expect(diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining([...says]));
    expect(await runCompiler(['-p', folder, '--noEmit'], folder)).toBe('');
  });

  // The tests run in this process, because starting another one takes longer than the tests.
  for (const path of await glob('test/**/*.test.ts', { cwd: folder, absolute: true })) await import(path);
});
