import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../generator/cli/run-command-line.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let workingFolder = '';

beforeEach(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-cli-'));
  await write(
    'docs/resources/order.md',
    page('order', '|id|String|Key of the entity.|\n|total|Double|What it costs.|'),
  );
});

afterEach(() => rm(workingFolder, { recursive: true }));

describe('check', () => {
  beforeEach(() => run('generate', 'docs', '--out', 'out'));

  test('succeeds right after generate and prints nothing to stdout', async () => {
    expect(await run('check', 'docs', '--out', 'out')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  test('lists what has changed in the API, every stale, edited, missing and leftover file, and the command that accepts it', async () => {
    await write('docs/resources/customer.md', page('customer', '|name|String|The name.|'));
    await run('generate', 'docs', '--out', 'out');
    await rm(join(workingFolder, 'docs/resources/customer.md'));
    await rm(join(workingFolder, 'out/package.json'));
    await write('out/README.md', 'Edited.\n');
    const { exitCode, stdout, stderr } = await run('check', 'docs', '--out', 'out');
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\n {2}- customer: type removed\s+docs\/resources\/customer\.md:\d+\n/);
    expect(stdout).toContain('\nEdited by hand (1 file)\n  README.md\n');
    expect(stdout).toContain('\nMissing (1 file)\n  package.json\n');
    expect(stdout).toMatch(/\nLeft over, .* \(\d+ files\)\n(?: .*\n)*? {2}src\/customer\.ts\n/);
    expect(stdout).toMatch(/\nOut of date, since the API has changed \(\d+ files\)\n(?: .*\n)*? {2}src\/index\.ts\n/);
    expect(stdout).toContain('\n-Edited.\n');
    expect(stderr.trimEnd().split('\n').at(-1)).toBe('To accept this, run: docs2ts generate docs --out out');
    expect(await run('generate', 'docs', '--out', 'out')).toMatchObject({ exitCode: 0 });
    expect(await run('check', 'docs', '--out', 'out')).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

describe('generate', () => {
  test('writes nothing in a dry run, and lists what it would write', async () => {
    const { exitCode, stdout } = await run('generate', 'docs', '--out', 'out', '--dry-run');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('would write src/order.ts\n');
    expect(await readdir(workingFolder)).toEqual(['docs']);
  });

  test('does not write unchanged files again', async () => {
    await run('generate', 'docs', '--out', 'one');
    const { stderr } = await run('generate', 'docs', '--out', 'one');
    expect(stderr).toMatch(/0 files written, \d+ unchanged, 0 removed/);
  });

  test('uses the configuration, which flags override', async () => {
    await write(
      'conf/docs2ts.config.json',
      '{ "inputs": ["../docs"], "out": "../out", "package": { "name": "orders" } }',
    );
    expect((await run('generate', '--config', 'conf/docs2ts.config.json')).exitCode).toBe(0);
    expect(JSON.parse(await readFile(join(workingFolder, 'out/package.json'), 'utf8'))).toMatchObject({
      name: 'orders',
    });
    await run('generate', '--config', 'conf/docs2ts.config.json', '--out', 'elsewhere');
    expect((await readdir(workingFolder)).toSorted()).toEqual(['conf', 'docs', 'elsewhere', 'out']);
  });
});

test('--compat overrides the configuration, and is part of the suggested update command', async () => {
  await write('docs2ts.config.json', '{ "inputs": ["docs"], "out": "out" }');
  await run('generate', '--compat', 'graph-types');
  expect(await readFile(join(workingFolder, 'out/src/order.ts'), 'utf8')).toContain('total?: number;');
  expect(await readFile(join(workingFolder, 'out/README.md'), 'utf8')).toContain('`--compat graph-types`');
  expect(await run('check', '--compat', 'graph-types')).toMatchObject({ exitCode: 0, stdout: '' });
  expect(await run('check')).toMatchObject({
    exitCode: 1,
    stdout: expect.stringContaining('Out of date, since other options are configured (compat)'),
  });
  await write('compatible.json', '{ "inputs": ["docs"], "out": "out", "compat": "graph-types" }');
  expect(await run('check', '--config', 'compatible.json')).toMatchObject({ exitCode: 0, stdout: '' });
  await rm(join(workingFolder, 'out/package.json'));
  expect((await run('check', '--compat', 'graph-types')).stderr).toContain(
    'run: docs2ts generate docs --out out --compat graph-types',
  );
});

test.each(['pretty', 'json'])('--reporter %s goes to stderr where stdout is for a document', async (reporter) => {
  await write('docs/resources/blank.md', '');
  const exported = await run('export', 'docs', '--format', 'csdl-json', '--reporter', reporter);
  expect(JSON.parse(exported.stdout)).toHaveProperty('$Version');
  const explained = await run('explain', 'order', 'docs', '--reporter', reporter);
  expect(explained.stdout).toMatch(/^contoso\.sales\.order: /);
  const planned = await run('generate', 'docs', '--out', 'out', '--dry-run', '--reporter', reporter);
  expect(planned.stdout).toMatch(/^(?:would write .*\n)+$/);
  for (const { stderr } of [exported, planned]) expect(stderr).toContain('empty-page');
  expect((await run('lint', 'docs', '--reporter', reporter)).stdout).toContain('empty-page');
});

describe('exit codes', () => {
  test.each([
    [0, ['lint', 'docs']],
    [0, ['--help']],
    [0, ['--version']],
    [1, ['lint', 'docs', '--fail-on', 'warning']],
    [0, ['lint', 'docs', '--fail-on', 'never']],
    [2, ['lint', 'missing']],
    [2, ['lint', 'docs', '--frobnicate']],
    [2, ['explain', 'invoice', 'docs']],
  ])('%d for docs2ts %j', async (exitCode, words) => {
    await write('docs/resources/blank.md', '');
    expect((await run(...words)).exitCode).toBe(exitCode);
  });

  test('2 for explain with a wrong configuration, but not for the explanation of a code', async () => {
    await write('docs2ts.config.json', '{ "inputs": ["docs"], "renames": { "oder": "purchase" } }');
    const { exitCode, stdout, stderr } = await run('explain', 'order');
    expect([exitCode, stdout.split('\n')[0]]).toEqual([2, expect.stringContaining('contoso.sales.order: ')]);
    expect(stderr).toContain('did you mean `order`?');
    expect(await run('explain', 'unknown-name')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('depend on failOn in the configuration, which --fail-on overrides', async () => {
    await write('docs/resources/blank.md', '');
    await write('docs2ts.config.json', '{ "inputs": ["docs"], "failOn": "warning" }');
    expect((await run('lint')).exitCode).toBe(1);
    expect((await run('lint', '--fail-on', 'never')).exitCode).toBe(0);
  });

  test('3 for an internal error, without its stack', async () => {
    const notes: string[] = [];
    const fail = (): never => {
      throw new Error('the printer is on fire');
    };
    const environment = { ...quiet(), show: fail, note: (text: string) => notes.push(text) };
    expect(await runCommandLine(['lint', 'docs'], environment)).toBe(3);
    expect(notes.join('')).toBe(
      'docs2ts failed because of a bug in docs2ts: the printer is on fire\nRun again with DEBUG=docs2ts to see where.\n',
    );
  });
});

test('the JSON reporter prints only JSON to stdout', async () => {
  await write('docs/resources/blank.md', '');
  const { stdout } = await run('lint', 'docs', '--reporter', 'json', '--coverage');
  expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'empty-page', file: 'docs/resources/blank.md' }] });
});

function quiet() {
  const ignore = (): void => undefined;
  return {
    workingFolder,
    colour: { stdout: false, stderr: false },
    debug: false,
    print: ignore,
    show: ignore,
    note: ignore,
    now: () => 0,
  };
}

async function run(...words: readonly string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const printed: string[] = [];
  const noted: string[] = [];
  const exitCode = await runCommandLine(words, {
    ...quiet(),
    print: (text) => printed.push(text),
    show: (text) => printed.push(text),
    note: (text) => noted.push(text),
  });
  return { exitCode, stdout: printed.join(''), stderr: noted.join('') };
}

function page(name: string, rows: string): string {
  return `---
title: "${name} resource type"
description: "Holds one ${name}."
author: "docs"
doc_type: resourcePageType
---

# ${name} resource type

Namespace: contoso.sales

Holds one ${name}.

## Properties

|Property|Type|Description|
|:---|:---|:---|
${rows}
`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(workingFolder, path)), { recursive: true });
  await writeFile(join(workingFolder, path), text);
}
