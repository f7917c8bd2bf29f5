import { execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { root } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const tool = join(root, 'dist', 'generator', 'cli.js');
const docs = join(root, 'docs-input');

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-terminal-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** Runs the tool on a pseudo-terminal, which `script` of util-linux makes. Returns all that was written to it. */
async function runOnTerminal(words: string, variables: NodeJS.ProcessEnv): Promise<string> {
  const { CI: _, ...env } = process.env;
  const command = `"${process.execPath}" "${tool}" ${words}`;
  const { stdout } = await promisify(execFile)('script', ['-qec', command, join(folder, 'typescript')], {
    cwd: folder,
    env: { ...env, TERM: 'xterm', ...variables },
    maxBuffer: 1e8,
  });
  return stdout;
}

const hasScript = spawnSync('script', ['--version']).stdout?.includes('util-linux') ?? false;

test.skipIf(!hasScript)('on a terminal, progress is drawn, and removed in the end', async () => {
  const written = await runOnTerminal(`generate "${docs}" --out out --fail-on never`, {});
  expect(written).toMatch(/\r[A-Z][a-z]+ [^\r]*\u001b\[K/);
  const rows = written.split('\n').map((row) => row.trimEnd().split('\u001b[K').at(-1) ?? '');
  expect(rows.filter((row) => /^(?:Reading|Linking|Checking|Planning|Printing|Comparing|Writing)/.test(row))).toEqual(
    [],
  );
});

test.skipIf(!hasScript)('in a job of CI and on a terminal without movements, nothing is drawn', async () => {
  for (const variables of [{ CI: 'true' }, { TERM: 'dumb' }]) {
    expect(await runOnTerminal(`lint "${docs}" --fail-on never`, variables)).not.toContain('\u001b[K');
  }
});

test('a reader that goes away ends nothing halfway, and nothing is said of it', async () => {
  const words = ['lint', docs, '--all', '--fail-on', 'never', '--reporter', 'pretty', '--reporter', 'json=all.json'];
  const child = spawn(process.execPath, [tool, ...words], { cwd: folder });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.destroy();
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(said).toBe('');
  expect(await readdir(folder)).toEqual(['all.json']);
});

test.skipIf(!existsSync('/dev/full'))('a standard output without space is a fault of the machine', () => {
  const { status, stderr } = spawnSync(process.execPath, [tool, 'lint', docs, '--reporter', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  });
  expect(stderr).toBe('error unwritable-output: Cannot write the output (ENOSPC: no space left on device, write)\n');
  expect(status).toBe(2);
});

test.skipIf(process.platform === 'win32')('an interrupted run leaves no file that is half written', async () => {
  const child = spawn(process.execPath, [tool, 'generate', docs, '--out', 'out'], { cwd: folder });
  const end = once(child, 'close');
  // The first file beside its destination shows that the run writes.
  while (child.exitCode === null && (await listAll()).length === 0) await new Promise((done) => setTimeout(done, 1));
  child.kill('SIGINT');
  await end;
  const left = await listAll();
  expect(left.filter((path) => path.endsWith('.docs2ts-tmp'))).toEqual([]);
  expect(left.length === 0 || left.includes('manifest.json')).toBe(true);
});

/** The files in the output folder. */
async function listAll(): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
