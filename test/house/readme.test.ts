import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommandLine } from '../../generator/cli/run-command-line.js';

const root = join(import.meta.dirname, '..', '..');
const readme = await read('README.md');

test('every path that the README names is there', () => {
  const linked = [...readme.replaceAll(/```[^]*?```/g, '').matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(
    ([, path = '']) => path,
  );
  const named = [...readme.matchAll(/`((?:generator|templates|docs-input|generated|test|\.ci)\/[^`…]*)`/g)].map(
    ([, path = '']) => path,
  );
  expect([...linked, ...named].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(named.length).toBeGreaterThan(10);
});

test('every script that the README names is there', async () => {
  const { scripts } = JSON.parse(await read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  expect(named.length).toBeGreaterThan(5);
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
    note: (text) => printed.push(text),
    now: () => 0,
  });
  const finding = /```text\n([^]*?)```/.exec(readme)?.[1];
  expect(printed.join('')).toContain(finding);
});

test('the whole rule that the README shows is the rule in the repository', async () => {
  const rule = /This is a whole rule:\n\n```ts\n([^]*?)```/.exec(readme)?.[1];
  expect(await read('generator/check/rules/backslash-in-url.ts')).toContain(rule);
});

function read(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}
