import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { expect, test } from 'vitest';

const generator = join(import.meta.dirname, '..', '..', 'generator');
const paths = (await glob('**/*.ts', { cwd: generator })).toSorted();
const files = await Promise.all(
  paths.map(async (path) => ({ path, text: await readFile(join(generator, path), 'utf8') })),
);
const imports = files.flatMap(({ path, text }) => importsOf(text).map((module) => ({ path, module })));

/** The files and the folder that may know more than one room. */
const connecting = new Set(['cli', 'cli.ts', 'index.ts', 'pipeline.ts', 'remark.ts']);

test('model imports nothing of ours, every other room only model and itself', () => {
  const trespassers = imports.filter(({ path, module }) => {
    const [from, to] = [roomOf(path), roomOf(targetOf(path, module))];
    return module.startsWith('.') && !connecting.has(from) && to !== from && to !== 'model';
  });
  expect(trespassers).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test('only io reads and writes the disk, and config the configuration file', () => {
  const readers = imports.filter(({ module }) =>
    /^(node:)?(fs|fs\/promises|child_process|http|https|net)$|^tinyglobby$/.test(module),
  );
  expect([...new Set(readers.map(({ path }) => roomOf(path)))].toSorted()).toEqual(['config', 'io']);
});

test('no file imports another that leads back to it', () => {
  const graph = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter(isOurs)
        .map((module) => targetOf(path, module)),
    ]),
  );
  const circles = paths.filter((path) => reaches(graph, path, path));
  expect(circles).toEqual([]);
});

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, module = '']) => module);
}

function isOurs(module: string): boolean {
  return module.startsWith('.');
}

function targetOf(path: string, module: string): string {
  return relative(generator, join(generator, dirname(path), module)).replace(/\.js$/, '.ts');
}

function roomOf(path: string): string {
  return path.split('/', 1)[0] ?? '';
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === goal) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    open.push(...(graph.get(path) ?? []));
  }
  return false;
}
