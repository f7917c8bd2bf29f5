import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkConfiguration } from '../../generator/config/check-configuration.js';
import { loadConfiguration } from '../../generator/config/load-configuration.js';
import { printJson, printProgram, type InitialConfiguration } from '../../generator/init/print-configuration.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-init-'));
});

afterEach(() => rm(folder, { recursive: true }));

const configuration: InitialConfiguration = {
  inputs: ["it's/docs", 'back\\slash', 'line\nbreak*/', '${x}`'],
  out: 'generated',
  package: { name: 'orders', version: '0.1.0' },
  dialect: 'plain',
  pages: { notice: 'docs/NOTICE' },
};

test.each(['docs2ts.config.ts', 'docs2ts.config.mjs'])('what is written to %s is what is read', async (name) => {
  const text = await printProgram(configuration);
  await writeFile(
    join(folder, name),
    text.replace("import { defineConfig } from 'docs2ts';", 'const defineConfig = (it) => it;'),
  );
  expect(await loadConfiguration(folder)).toMatchObject({ configuration, diagnostics: [] });
});

test('what is written in JSON is what is read', async () => {
  await writeFile(join(folder, 'docs2ts.config.json'), await printJson(configuration, './config.schema.json'));
  expect(await loadConfiguration(folder)).toMatchObject({ configuration, diagnostics: [] });
  expect(await readFile(join(folder, 'docs2ts.config.json'), 'utf8')).toContain('"$schema": "./config.schema.json"');
});

test('every option that a comment offers is right', async () => {
  const offered = (await printProgram(configuration))
    .split('\n')
    .flatMap((line) => /^ *\/\/ (\w+: .*),$/.exec(line)?.[1] ?? []);
  expect(offered.length).toBeGreaterThan(3);
  for (const option of offered) {
    await writeFile(join(folder, `${offered.indexOf(option)}.mjs`), `export default { ${option} };`);
    const { default: value } = await import(join(folder, `${offered.indexOf(option)}.mjs`));
    expect(checkConfiguration(value)).toEqual([]);
  }
});
