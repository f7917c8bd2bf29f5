import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeConfigurationSchema } from '../../generator/config/configuration-schema.js';
import { readOptionComments } from '../../scripts/option-comments.mjs';
import { installTool, judgeTarball, pack, root, runCompiler, runNode, runNpm } from './run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let folder = '';
let tarball = '';
let cli = '';
const installed = () => join(folder, 'node_modules', 'docs2ts');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'docs2ts-tool-'));
  tarball = await pack(root, folder);
  cli = await installTool(tarball, folder);
  await cp(join(root, 'docs-input'), join(folder, 'docs'), { recursive: true });
});

afterAll(() => rm(folder, { recursive: true }));

test('the packed tool contains what it needs to run, and no sources or tests', async () => {
  expect((await readdir(installed())).toSorted()).toEqual([
    'LICENSE',
    'README.md',
    'dist',
    'package.json',
    'templates',
  ]);
  const files = await readdir(join(installed(), 'dist'), { recursive: true });
  expect(files.filter((name) => /buildinfo|\.test\./.test(name))).toEqual([]);
});

test('publint and attw find no problems', async () => {
  expect(await judgeTarball(tarball, installed())).toEqual([]);
});

test('the installed tool generates the same package in another folder', async () => {
  const options = JSON.parse(await readFile(join(root, 'docs2ts.config.json'), 'utf8'));
  const configuration = {
    ...options,
    inputs: ['docs'],
    out: 'security-profiles',
    pages: { notice: join('docs', 'NOTICE') },
  };
  await writeFile(join(folder, 'docs2ts.config.json'), JSON.stringify(configuration));
  await runNode([cli, 'generate'], folder);
  const here = join(root, 'generated', 'manifest.json');
  expect(await readFile(join(folder, 'security-profiles', 'manifest.json'), 'utf8')).toBe(await readFile(here, 'utf8'));
});

test('the installed tool has the JSON Schemas of its configuration and of its reports', async () => {
  const script = `import { createRequire } from 'node:module';
process.stdout.write(createRequire(import.meta.url).resolve('docs2ts/' + process.argv[2]));`;
  await writeFile(join(folder, 'find-schema.mjs'), script);
  const path = await runNode(['find-schema.mjs', 'config.schema.json'], folder);
  expect(relative(await realpath(folder), path)).toBe(join('node_modules', 'docs2ts', 'dist', 'config.schema.json'));
  const comments = readOptionComments();
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual(makeConfigurationSchema(comments));
  const shipped = await readFile(await runNode(['find-schema.mjs', 'report.schema.json'], folder), 'utf8');
  expect(shipped).toBe(await readFile(join(root, 'docs', 'report.schema.json'), 'utf8'));
});

test('the installed tool is also a library with types', async () => {
  await writeFile(
    join(folder, 'consumer.mts'),
    `import { check, defineConfig, explain, exportSchema, generate, lint, type Diagnostic } from 'docs2ts';
const configuration = defineConfig({ inputs: ['docs'], out: 'made', package: { name: 'made' } });
const { diagnostics, documentation } = await lint(configuration);
const first: Diagnostic | undefined = diagnostics[0];
const made = await generate(configuration);
const same = (await check(configuration)).files.every(({ kind }) => kind === 'same');
const { text } = await exportSchema(configuration, 'csdl-json');
const { found } = await explain(configuration, 'cloudAppSecurityProfile');
const report = [first !== undefined, documentation.schema.types.length > 0, made.files.length > 0, same, text.length > 0, found];
process.stdout.write(report.join());
`,
  );
  const options = ['--module', 'nodenext', '--target', 'es2022', '--strict', '--types', 'node'];
  const types = ['--typeRoots', join(root, 'node_modules', '@types'), '--skipLibCheck'];
  await runCompiler([...options, ...types, 'consumer.mts'], folder);
  expect(await runNode(['consumer.mjs'], folder)).toBe('true,true,true,true,true,true');
});

test.each([
  ['docs2ts.config.ts', { 'package.json': '{ "name": "shop", "type": "module" }', 'tsconfig.json': '{}' }],
  ['docs2ts.config.ts', { 'package.json': '{ "devDependencies": { "typescript": "6" } }' }],
  ['docs2ts.config.mjs', {}],
])('where docs2ts is installed, init writes a %s that works: %j', async (name, files) => {
  const project = await mkdtemp(join(folder, 'project-'));
  await cp(join(root, 'test', 'scenarios', 'initial-configuration', 'docs'), join(project, 'docs'), {
    recursive: true,
  });
  for (const [path, text] of Object.entries(files)) await writeFile(join(project, path), text);
  await runNode([cli, 'init'], project);
  expect((await readdir(project)).toSorted()).toEqual(['docs', name, ...Object.keys(files)].toSorted());
  expect(await readFile(join(project, name), 'utf8')).toMatch(/^import \{ defineConfig \} from 'docs2ts';\n/);
  await runNode([cli, 'generate'], project);
  await runNode([cli, 'check'], project);
  await runNode([cli, 'lint'], project);
  const made = JSON.parse(await readFile(join(project, 'generated', 'package.json'), 'utf8'));
  expect(made).toMatchObject({ name: 'harbour-freight', version: '0.1.0' });
});

test('an empty project generates, packs and installs a package with no other compiler', async () => {
  const project = join(folder, 'project');
  const pages = join(root, 'test', 'scenarios', 'every-kind-of-page', 'docs');
  await cp(pages, join(project, 'docs'), { recursive: true });
  await cp(join(root, 'test', 'scenarios', 'included-fragments', 'docs'), join(project, 'other'), { recursive: true });
  for (const docs of ['docs', 'other']) {
    await runNode([cli, 'generate', docs, '--out', `${docs}-package`, '--fail-on', 'never'], project);
    const packed = await pack(join(project, `${docs}-package`), project);
    const application = join(project, `${docs}-application`);
    await mkdir(application);
    await writeFile(join(application, 'package.json'), '{ "type": "module" }');
    await runNpm(['install', packed], application);
    const script = `import * as all from '${docs}-package'; process.stdout.write(String(Object.keys(all).length > 0));`;
    expect(await runNode(['--input-type=module', '-e', script], application)).toBe('true');
    expect(await readdir(join(application, 'node_modules', `${docs}-package`))).not.toContain('src');
    expect(await judgeTarball(packed, join(application, 'node_modules', `${docs}-package`))).toEqual([]);
  }
});
