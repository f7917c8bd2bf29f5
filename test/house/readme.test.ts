import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import { glob } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { commands } from '../../generator/cli/commands/index.js';
import { runCommandLine } from '../../generator/cli/run-command-line.js';
import { optionDefinitions } from '../../generator/config/configuration.js';
import { readOptionComments } from '../../scripts/option-comments.mjs';

const root = join(import.meta.dirname, '..', '..');
const readme = await read('README.md');
const documents = ['README.md', 'CONTRIBUTING.md', 'bench/README.md', ...(await glob('docs/*.md', { cwd: root }))];

describe.each(documents.toSorted())('%s', async (document) => {
  const text = await read(document);

  test('every path that it names exists', () => {
    const linked = [...withoutCode(text).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, path = '']) =>
      join(dirname(document), path),
    );
    expect([...linked, ...pathsIn(text)].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('every script and command that it names exists, with the flags that it shows', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(codeIn(text).flatMap((code) => unknownFlags(code))).toEqual([]);
  });
});

test('README and CONTRIBUTING name enough for these tests to mean something', async () => {
  const contributing = await read('CONTRIBUTING.md');
  expect(pathsIn(contributing).length).toBeGreaterThan(30);
  expect(unknownFlags('docs2ts lint docs --frobnicate')).toEqual(['lint --frobnicate']);
  expect(codeIn(readme).filter((code) => /^(?:npx )?docs2ts [a-z]/.test(code)).length).toBeGreaterThan(8);
  expect(unknownFlags('npx docs2ts frobnicate docs')).toEqual(['frobnicate']);
});

test('every hop of the walks in CONTRIBUTING names an exported function of its file', async () => {
  const hops = [...(await read('CONTRIBUTING.md')).matchAll(/^\| +\d+ \| `(generator\/[^`]+)` +\| `(\w+)` /gm)];
  const missing = await Promise.all(
    hops.map(async ([, path = '', name = '']) => {
      const exported = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm').test(await read(path));
      return exported ? [] : [`${path} ${name}`];
    }),
  );
  expect(missing.flat()).toEqual([]);
  expect(hops.length).toBeGreaterThan(30);
});

test('the README stays short', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(250);
});

test('the option table of the README says what the definitions say', async () => {
  const table = optionTable();
  const written = readme.replace(
    /(<!-- options:begin -->\n)[^]*(<!-- options:end -->)/,
    (_, begin: string, end: string) => `${begin}\n<!-- prettier-ignore -->\n${table}\n\n${end}`,
  );
  expect(written).toContain(table);
  await expect(written).toMatchFileSnapshot('../../README.md');
});

test.each([
  ['md', 'docs-input/api/security-post-cloudappsecurityprofiles.md'],
  ['ts', 'generated/src/cloud-app-security-profile.ts'],
])('the excerpt in %s stands in %s, line by line and in that order', async (language, path) => {
  const excerpt =
    new RegExp(`\\(${path}\\), shortened:\\n\\n(?:<!-- prettier-ignore -->\\n)?\`\`\`${language}\\n([^]*?)\`\`\``).exec(
      readme,
    )?.[1] ?? '';
  const wanted = excerpt.split('\n').filter((line) => line !== '');
  const lines = (await read(path)).split('\n');
  const places = wanted.map((line) => lines.indexOf(line));
  expect(wanted.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(wanted.length).toBeGreaterThan(5);
});

test('the finding in the README is one that lint prints', async () => {
  const printed: string[] = [];
  await runCommandLine(['lint', 'docs-input'], {
    workingFolder: root,
    colour: { stdout: false, stderr: false },
    debug: false,
    print: (text) => printed.push(text),
    show: (text) => printed.push(text),
    note: (text) => printed.push(text),
    now: () => 0,
  });
  const finding = /```text\n([^]*?)```/.exec(readme)?.[1];
  expect(printed.join('')).toContain(finding);
});

test('the whole rule that CONTRIBUTING shows is the rule in the repository', async () => {
  const rule = /This is a whole rule:\n\n```ts\n([^]*?)```/.exec(await read('CONTRIBUTING.md'))?.[1];
  expect(await read('generator/check/rules/backslash-in-url.ts')).toContain(rule);
});

function read(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

function withoutBlocks(text: string): string {
  return text.replaceAll(/^(`{3,})[^]*?^\1$/gm, '');
}

function withoutCode(text: string): string {
  return withoutBlocks(text).replaceAll(/`[^`\n]*`/g, '');
}

/** Paths in code spans. In a table of rooms, a file name alone is relative to the folder in the first cell of its row. */
function pathsIn(text: string): readonly string[] {
  return withoutBlocks(text)
    .split('\n')
    .flatMap((line) => {
      const named = [...line.matchAll(/`([^`]*)`/g)].map(([, path = '']) => path);
      const [folder] = line.startsWith('| `') ? named : [];
      return named.flatMap((path) => {
        if (/^(?:generator|templates|docs-input|generated|test|bench|scripts|docs)\/[^…* ]*$/.test(path)) return [path];
        return folder?.endsWith('/') && /^[\w/-]+\.(?:ts|mjs|md)$/.test(path) ? [join(folder, path)] : [];
      });
    });
}

/** Code spans, and the lines of code blocks. */
function codeIn(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^(`{3,})(?:sh)?\n([^]*?)^\1$/gm)].flatMap(([, , code = '']) => code.split('\n'));
  return [...blocks, ...[...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)];
}

/** Commands that do not exist, and flags that their command does not have: `npx docs2ts lint docs --covrage`. */
function unknownFlags(code: string): readonly string[] {
  const [, name, rest = ''] = /^(?:npx |npm run )?docs2ts (?:-- )?([a-z]\S*)([^#]*)/.exec(code) ?? [];
  if (name === undefined) return [];
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return [name];
  const flags = [new Option('-h, --help'), ...command.options].flatMap(({ long, short }) => [long, short]);
  const used = [...rest.matchAll(/(?<!\S)--?[a-z][a-z-]*/g)].map(([flag]) => flag);
  return used.filter((flag) => !flags.includes(flag)).map((flag) => `${name} ${flag}`);
}

function optionTable(): string {
  const comments = readOptionComments();
  const rows = optionDefinitions.map(([name, { values, default: byDefault, flag }]) => {
    const spelling = flag === undefined ? '' : `\`${flag.spelling.replace(/ <.*/, '')}\``;
    return [
      `\`${name}\``,
      values,
      byDefault === undefined ? '' : `\`${String(byDefault)}\``,
      spelling,
      comments.get(name),
    ];
  });
  const lines = [['option', 'value', 'default', 'flag', 'meaning'], [':---', ':---', ':---', ':---', ':---'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
