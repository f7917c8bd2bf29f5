import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { glob } from 'tinyglobby';
import { playScenario, type Scenario } from './play-scenario.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = import.meta.dirname;
const names = (await readdir(folder, { withFileTypes: true })).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);

describe.each(names.toSorted())('scenario %s', (name) => {
  const expected = join(folder, name, 'expected');

  test('prints and writes exactly the expected files', async () => {
    const produced = await playScenario(join(folder, name), await readScenario(name));
    for (const [path, text] of produced) await expect(text).toMatchFileSnapshot(join(expected, path));
    const committed = await glob('**/*', { cwd: expected, dot: true });
    expect(
      committed.filter((path) => !produced.has(path)),
      'expected files that nothing produces',
    ).toEqual([]);
  });
});

async function readScenario(name: string): Promise<Scenario> {
  const path = join(folder, name, 'scenario.json');
  // The file is written by hand. A wrong field makes the scenario fail.
  return existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as Scenario) : {};
}
