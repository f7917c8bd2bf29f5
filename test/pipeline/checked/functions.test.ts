import { mkdtemp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import * as docs2ts from '../../../generator/index.js';
import { fileSource } from '../../../generator/model/source.js';

vi.setConfig({ testTimeout: 120_000 });

/** The functions as callers without types see them. */
const functions = docs2ts as unknown as Readonly<Record<string, (...words: readonly unknown[]) => Promise<Result>>>;

interface Result {
  readonly diagnostics?: readonly docs2ts.Diagnostic[];
  readonly documentation?: docs2ts.Documentation;
  readonly files?: readonly unknown[] | number;
  readonly changes?: readonly unknown[];
  readonly text?: string;
}

let workingFolder = '';

beforeAll(async () => {
  workingFolder = await mkdtemp(join(tmpdir(), 'docs2ts-functions-'));
  await mkdir(join(workingFolder, 'docs'));
  await writeFile(
    join(workingFolder, 'docs', 'order.md'),
    '# order resource type\n\n## Properties\n\n| Property | Type |\n| :--- | :--- |\n| id | String |\n',
  );
});

afterAll(() => rm(workingFolder, { recursive: true }));

/** How each function is called with some options. */
const calls: Readonly<Record<string, (options: unknown) => readonly unknown[]>> = {
  generate: (options) => [options],
  check: (options) => [options],
  lint: (options) => [options],
  diff: (options) => ['docs', 'docs', options],
  exportSchema: (options) => [options, 'csdl-json'],
  explain: (options) => [options, 'order'],
};

describe.each(Object.entries(calls))('%s', (name, argumentsWith) => {
  test.each([
    [{ inputs: 'docs' }, 'malformed-option: Option inputs must be a list, not "docs"'],
    [{ input: ['docs'] }, 'unknown-option: There is no option input; use inputs'],
    [{ out: 7 }, 'malformed-option: Option out must be text, not a number'],
    [{ overrides: { order: { reson: 'x' } } }, 'unknown-option: There is no option overrides.order.reson; use reason'],
    [{ workingfolder: '.' }, 'unknown-option: There is no option workingfolder; use workingFolder'],
    [{ enums: 'unions' }, 'did you mean `union`?'],
    [{ places: [] }, 'Option places must be the places that loadConfiguration returns'],
    ['docs', 'malformed-option: Option options must be an object, not "docs"'],
    [null, 'malformed-option: Option options must be an object, not null'],
  ])('reports what is wrong with %j, and does nothing', async (options, expected) => {
    const result = await functions[name]?.(...argumentsWith(options));
    expect(messagesOf(result).join('\n')).toContain(expected);
    expect((result?.diagnostics ?? result?.documentation?.diagnostics ?? []).every(docs2ts.isUsageFault)).toBe(true);
    expect(result?.documentation?.files ?? []).toEqual([]);
    expect(result?.changes ?? []).toEqual([]);
    expect(result?.text ?? '').toBe('');
  });

  test('finds no fault in right options', async () => {
    const places = new Map();
    const options = { inputs: ['docs'], out: 'out', workingFolder, places, part: false, failOn: undefined };
    expect(messagesOf(await functions[name]?.(...argumentsWith(options)))).not.toContainEqual(
      expect.stringMatching(/option:/),
    );
  });
});

test.each([
  ['generate', [{ inputs: ['docs'] }, { dryrun: true }], 'unknown-option: There is no option dryrun; use dryRun'],
  ['generate', [{ inputs: ['docs'] }, true], 'malformed-option: Option more must be an object, not a boolean'],
  ['generate', [], 'malformed-option: Option options must be an object, not undefined'],
  [
    'lint',
    [{ inputs: ['docs'] }, { only: 'order.md' }],
    'malformed-option: Option only must be a list, not "order.md"',
  ],
  ['diff', ['docs'], 'malformed-option: Option after must be text, not undefined'],
  ['build', [{ foldr: 'out' }], 'unknown-option: There is no option foldr; use folder'],
  ['build', [{}], 'malformed-option: Option options must be an object with folder, not one without it'],
  [
    'exportSchema',
    [{ inputs: ['docs'] }, 'csdl'],
    'Option format must be one of csdl-json, csdl-xml, json-schema, openapi, model, not "csdl"',
  ],
  ['explain', [{ inputs: ['docs'] }], 'malformed-option: Option name must be text, not undefined'],
])('%s reports what is wrong with its own arguments %j', async (name, words, expected) => {
  expect(messagesOf(await functions[name]?.(...words)).join('\n')).toContain(expected);
});

test('nothing is written if an option is wrong', async () => {
  await functions.generate?.({ inputs: ['docs'], out: 'made', workingFolder }, { dryrun: true });
  await functions.generate?.({ inputs: ['docs'], out: 'made', layot: 'single-file', workingFolder });
  expect(await readdir(workingFolder)).not.toContain('made');
});

test('the place of a fault is that of the option in its configuration file', async () => {
  const place = { ...fileSource('docs2ts.config.json'), line: 3, column: 4 };
  const result = await functions.lint?.({ inputs: 7, places: new Map([['inputs', place]]) });
  expect(result?.diagnostics?.map(({ source }) => source)).toEqual([place]);
});

function messagesOf(result: Result | undefined): readonly string[] {
  const found = result?.diagnostics ?? result?.documentation?.diagnostics ?? [];
  return found.map(({ code, message }) => `${code}: ${message}`);
}

test('a function runs one project', async () => {
  const { diagnostics } = await docs2ts.lint({ projects: { beta: { inputs: ['docs'] } } } as never);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Option projects must be read by loadConfiguration, which returns the options of each, not given to a function',
  ]);
});

test('an observer that is no function is a fault', async () => {
  const { diagnostics } = await docs2ts.lint({ inputs: ['docs'], onProgress: true } as never);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'Option onProgress must be a function, not something else',
  ]);
});
