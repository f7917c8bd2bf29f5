import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HtmlData } from '../../../generator/report/html/html-report.js';
import { build } from '../../../scripts/build.mjs';
import { dataIn, makeFolder, pages, removeFolder, run, writeText } from './sample.js';

let folder: string;
let lint: HtmlData;

beforeAll(async () => {
  build();
  folder = await makeFolder();
  await run(folder, 'lint', 'docs', '--reporter', 'html=lint.html', '--reporter', 'json=lint.json');
  lint = await read('lint.html');
});

afterAll(() => removeFolder(folder));

async function read(name: string): Promise<HtmlData> {
  return dataIn(await readFile(join(folder, name), 'utf8'));
}

/** The findings as the JSON reporter prints them. */
async function readFindings(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return JSON.parse(await readFile(join(folder, 'lint.json'), 'utf8')).diagnostics;
}

const file = (path: string): number => lint.report.files.indexOf(path);
const text = (number: number): string | undefined => lint.report.texts[number];

test('the findings are those of the JSON report, with the line of the page and the words of the catalogue', async () => {
  const json = await readFindings();
  const { findings, rules } = lint.report;
  const listed = findings.map(({ rule, severity, says, at: [at, line] }) => ({
    code: rules[rule]?.code,
    severity: ['error', 'warning', 'info'][severity],
    message: says,
    file: lint.report.files[at],
    line,
  }));
  expect(listed).toEqual(
    json.map(({ code, severity, message, file: path, line }) => ({ code, severity, message, file: path, line })),
  );
  const backslash = findings.find(({ rule }) => rules[rule]?.code === 'backslash-in-url');
  expect(backslash?.line).toEqual(['GET https://api.contoso.com\\v1/crates/7', 4, 39]);
  expect(rules.find(({ code }) => code === 'backslash-in-url')).toMatchObject({
    fix: 'Replace the backslash with `/`, and check that the URL names a real host and version.',
    bad: expect.arrayContaining([expect.stringContaining('^')]),
  });
});

test('pages have their title and what was read, left out and unread', () => {
  const page = lint.report.documentation?.pages.find((one) => one.file === file('docs/api/crate-get.md'));
  expect(page?.title).toBe('Get crate');
  const counts = page?.coverage.map(([as, , verdict, count]) => [text(as), verdict, count]);
  expect(counts).toContainEqual(['permission table', 0, 1]);
  expect(lint.report.documentation?.unread).toMatchObject([{ shape: 'table `Field | Kind`', count: 1 }]);
});

test('types have their properties with type, null, presence and the evidence for each', () => {
  const [crate, state] = lint.schema.types;
  expect(crate).toMatchObject({ name: 'contoso.depot.crate', label: 'crate', kind: 'entity', examples: 1 });
  const shown = crate?.properties?.map(({ name, type: [words, number], nullable, presence, at: [, line] }) => ({
    name,
    type: text(words),
    refersTo: number === undefined ? undefined : lint.schema.types[number]?.label,
    nullable,
    presence,
    line,
  }));
  expect(shown).toEqual([
    { name: 'id', type: 'String', refersTo: undefined, nullable: false, presence: 'raa', line: 15 },
    { name: 'label', type: 'String', refersTo: undefined, nullable: false, presence: 'rro', line: 16 },
    { name: 'state', type: 'crateState', refersTo: 'crateState', nullable: true, presence: 'ooo', line: 17 },
    { name: 'weight', type: 'Double', refersTo: undefined, nullable: undefined, presence: 'ooo', line: 18 },
  ]);
  const reasons = lint.report.reasons[crate?.properties?.[2]?.evidence ?? -1]?.map(([about, says]) => [
    text(about),
    text(says),
  ]);
  expect(reasons).toContainEqual(['nullable', 'the documentation calls it nullable']);
  expect(state).toMatchObject({ kind: 'enum', members: [{ name: 'stored' }, { name: 'sent' }] });
});

test('operations have their requests, permissions and responses', () => {
  const [operation] = lint.schema.operations;
  expect(operation).toMatchObject({
    title: 'Get crate',
    examples: [
      [file('docs/api/crate-get.md'), 36],
      [expect.any(Number), 41],
    ],
  });
  expect(operation?.routes.map(([method, path]) => [text(method), path])).toEqual([['GET', '/crates/{id}']]);
  expect(operation?.permissions.map(([account, scopes]) => [text(account), text(scopes)])).toEqual([
    ['Application', 'Crate.Read'],
  ]);
  expect(operation?.responses.map(([status, [body]]) => [status, text(body)])).toEqual([[200, 'crate']]);
});

test('changes have both sides, each with its place and the line of the page', async () => {
  await write('new', (page) =>
    page.replace('|label|String|', '|label|Int32|').replace('|weight|Double||\n', '').replace(', "weight": 1.0', ''),
  );
  await run(folder, 'diff', 'docs', 'new', '--reporter', 'html=diff.html');
  const { report } = await read('diff.html');
  expect(report.changes).toMatchObject({ step: 'major', because: 'there are breaking changes' });
  const changes = report.changes?.list.map(({ verdict, owner, says, before, after }) => ({
    said: `${owner}: ${says.join('')}`,
    verdict,
    before: before && [before.at && `${report.files[before.at[0]]}:${before.at[1]}`, before.line?.[0]],
    after: after && [after.at && `${report.files[after.at[0]]}:${after.at[1]}`, after.line?.[0]],
  }));
  expect(changes).toContainEqual({
    said: 'crate: property weight removed',
    verdict: 0,
    before: ['docs/resources/crate.md:18', '|weight|Double||'],
    after: undefined,
  });
  expect(changes).toContainEqual({
    said: 'crate: type of label changed from String to Int32',
    verdict: 0,
    before: ['docs/resources/crate.md:16', '|label|String|The label of the crate. Required.|'],
    after: ['new/resources/crate.md:16', '|label|Int32|The label of the crate. Required.|'],
  });
});

test('generate and check have the page, too, and check lists the files that differ', async () => {
  await write('other', (page) => page);
  expect(await run(folder, 'generate', 'other', '--out', 'package', '--reporter', 'html=generate.html')).toBe(0);
  await write('other', (page) => page.replace('|sent|', '|gone|'));
  expect(await run(folder, 'check', 'other', '--out', 'package', '--reporter', 'html=check.html')).toBe(1);
  expect((await read('generate.html')).schema.types).toHaveLength(2);
  const { outputs } = (await read('check.html')).report;
  expect(outputs).toContainEqual({
    path: 'src/crate-state.ts',
    state: 'out of date; the documentation or docs2ts has changed',
  });
});

async function write(name: string, edit: (page: string) => string): Promise<void> {
  for (const [path, page] of Object.entries(pages))
    await writeText(join(folder, path.replace('docs', name)), edit(page));
}
