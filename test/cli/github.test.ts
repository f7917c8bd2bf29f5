import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { runCommandLine } from '../../generator/cli/run-command-line.js';
import { diagnose, type Diagnostic } from '../../generator/model/diagnostic.js';
import { fileSource } from '../../generator/model/source.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let workingFolder = '';

beforeAll(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-github-'));
  await mkdir(join(workingFolder, 'docs'));
  const head =
    '---\nauthor: ""\ndoc_type: resourcePageType\n---\n\n# kettle resource type\n\nNamespace: tea\n\nBoils.\n';
  const table = '\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|The key.|\n';
  await writeFile(join(workingFolder, 'docs/kettle.md'), `${head}${table}`);
  await mkdir(join(workingFolder, 'young'));
  await writeFile(join(workingFolder, 'young/kettle.md'), `${head}${table}|litres|Int32|How much.|\n`);
});

afterAll(() => rm(workingFolder, { recursive: true }));

test('lint annotates, and writes the summary of the job', async () => {
  const { stdout, summary, exitCode } = await run(['lint', 'docs']);
  expect(stdout).toMatch(/^::notice file=docs\/kettle\.md,line=2,.*title=empty-front-matter::/);
  expect(summary).toContain('| info | docs/kettle.md:2 |');
  expect(exitCode).toBe(0);
});

test('diff annotates changes, and writes them to the summary', async () => {
  const { stdout, summary } = await run(['diff', 'docs', 'young']);
  expect(stdout).toMatch(
    /^::notice file=young\/kettle\.md,line=\d+,title=property-added::kettle: property litres added%0A/,
  );
  expect(summary).toContain('### Compatible\n\n- `kettle`: property `litres` added');
});

test('annotations of a command that prints a document go to stderr', async () => {
  const { stdout, stderr } = await run(['export', 'docs', '--format', 'csdl-json', '--reporter', 'github']);
  expect(JSON.parse(stdout)).toHaveProperty('tea');
  expect(stderr).toContain('::notice file=docs/kettle.md');
});

test('a fault of the command is annotated as well', async () => {
  const { stdout, exitCode } = await run(['lint', 'missing']);
  expect(stdout).toMatch(/^::error file=missing,.*title=missing-input::The input missing does not exist/);
  expect(exitCode).toBe(2);
});

test('a summary that cannot be written is a fault', async () => {
  const refusal = diagnose('unwritable-output', fileSource('summary.md'), { path: 'summary.md', reason: 'EACCES' });
  const { stderr, exitCode } = await run(['lint', 'docs'], [refusal]);
  expect(stderr).toContain('Cannot write summary.md (EACCES)');
  expect(exitCode).toBe(2);
});

test('a code host is told paths in the repository', async () => {
  const { stdout, summary } = await run(['lint', 'docs'], [], 'api/shop');
  expect(stdout).toContain('file=api/shop/docs/kettle.md,');
  expect(summary).toContain('| docs/kettle.md:2 |');
  const sarif: unknown = JSON.parse((await run(['lint', 'docs', '--reporter', 'sarif'], [], 'api/shop')).stdout);
  expect(JSON.stringify(sarif)).toContain('"uri":"api/shop/docs/kettle.md"');
});

async function run(words: readonly string[], refusals: readonly Diagnostic[] = [], folder = '') {
  const texts = { stdout: '', stderr: '', summary: '' };
  const write = (stream: 'stdout' | 'stderr') => (text: string) => {
    texts[stream] += text;
  };
  const exitCode = await runCommandLine(words, {
    workingFolder,
    colour: { stdout: false, stderr: false },
    debug: true,
    print: write('stdout'),
    show: write('stdout'),
    note: write('stderr'),
    github: {
      folder,
      command: (text, stream) => write(stream)(text),
      summarise: (markdown) => {
        texts.summary += markdown;
        return Promise.resolve(refusals);
      },
    },
    now: () => 0,
  });
  return { ...texts, exitCode };
}
