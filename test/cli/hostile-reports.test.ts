import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../generator/cli/run-command-line.js';
import { reporters } from '../../generator/report/reporters.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const scenario = join(import.meta.dirname, '..', 'scenarios', 'reports');
let workingFolder = '';

beforeAll(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-hostile-'));
  await cp(join(scenario, 'before'), join(workingFolder, 'before'), { recursive: true });
  await cp(join(scenario, 'docs'), join(workingFolder, 'docs'), { recursive: true });
  await run(['generate', 'before', '--out', 'out', '--parts', 'types']);
});

afterAll(() => rm(workingFolder, { recursive: true }));

const flags = ['--out', 'out', '--parts', 'types'];

test.each([
  ['lint', 'docs'],
  ['diff', 'before', 'docs'],
  ['check', 'docs', ...flags],
  ['generate', 'docs', '--dry-run', ...flags],
  ['export', 'docs', '--format', 'csdl-json'],
])('nothing of a page acts in what %s reports, with any reporter', async (...words) => {
  const files = reporters.flatMap(({ name }) => ['--reporter', `${name}=reports/${name}.txt`]);
  const printed = [await run(words), await run([...words, '--reporter', 'pretty']), await run([...words, ...files])];
  const names = await readdir(join(workingFolder, 'reports'));
  expect(names.length).toBe(reporters.length);
  const written = names.map((name) => readFile(join(workingFolder, 'reports', name), 'utf8'));
  // A schema that is printed is a document, with the names that the pages have.
  const texts = [...printed.slice(words[0] === 'export' ? 3 : 0), ...(await Promise.all(written))];
  const lines = texts.flatMap((text) => text.split('\n'));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => /##\w*\[|[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(line))).toEqual(
    [],
  );
  const commands = lines.filter((line) => /^\s*::/.test(line));
  expect(commands.filter((line) => !/^::(error|warning|notice) (file=|title=)/.test(line))).toEqual([]);
});

async function run(words: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const colour = { stdout: false, stderr: false };
  await runCommandLine(words, { workingFolder, colour, debug: true, print, show: print, note: print, now: () => 0 });
  return printed.join('');
}
