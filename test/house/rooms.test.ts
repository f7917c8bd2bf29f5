import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { glob } from 'tinyglobby';
import { expect, test, vi } from 'vitest';
import { groupBy } from '../../generator/model/text/group-by.js';

vi.setConfig({ testTimeout: 120_000 });

const generator = join(import.meta.dirname, '..', '..', 'generator');
const paths = (await glob('**/*.ts', { cwd: generator })).toSorted();
const files = await Promise.all(
  paths.map(async (path) => ({ path, text: await readFile(join(generator, path), 'utf8') })),
);
const imports = files.flatMap(({ path, text }) => importsOf(text).map((module) => ({ path, module })));

/** The files and the folders that may know more than one room. */
const connecting = new Set(['cli', 'cli.ts', 'index.ts', 'pipeline', 'remark.ts']);

test('model imports no other room; every other room imports only model and itself', () => {
  const trespassers = imports.filter(({ path, module }) => {
    const [from, to] = [roomOf(path), roomOf(targetOf(path, module))];
    return isOurs(module) && !isTemplate(module) && !connecting.has(from) && to !== from && to !== 'model';
  });
  expect(trespassers).toEqual([]);
  expect(imports.length).toBeGreaterThan(100);
});

test('only the JSON Schema export imports templates, those that describe the shapes of the generated package', () => {
  const importers = imports.filter(({ module }) => isTemplate(module));
  expect([...new Set(importers.map(({ path }) => dirname(path)))]).toEqual(['export/json-schema']);
  const targets = importers.map(({ path, module }) => targetOf(path, module));
  const permitted = /^\.\.\/templates\/src\/runtime\/(json-schema\/[\w-]+|shape|presence)\.ts$/;
  expect(targets.filter((target) => !permitted.test(target))).toEqual([]);
});

test('only io reads and writes the disk, and config the configuration file', () => {
  const readers = imports.filter(({ module }) =>
    /^(node:)?(fs|fs\/promises|child_process|http|https|net)$|^tinyglobby$/.test(module),
  );
  expect([...new Set(readers.map(({ path }) => roomOf(path)))].toSorted()).toEqual(['config', 'io']);
});

test('in every folder, files and subfolders import each other in one direction', () => {
  const found = foldersOf(paths).flatMap((folder) =>
    findCircles(siblingGraph(folder)).map((name) => join(folder, name)),
  );
  expect(found).toEqual([]);
  expect(foldersOf(paths).length).toBeGreaterThan(30);
});

test('a circle between two folders is found, even if no file imports itself', () => {
  const arrows: Arrow[] = [
    { from: 'a/x.ts', to: 'b/y.ts' },
    { from: 'b/z.ts', to: 'a/w.ts' },
    { from: 'c.ts', to: 'a/x.ts' },
  ];
  expect(findCircles(siblingGraph('', arrows))).toEqual(['a', 'b']);
});

interface Arrow {
  readonly from: string;
  readonly to: string;
}

const allArrows: readonly Arrow[] = imports
  .filter(({ module }) => isOurs(module))
  .map(({ path, module }) => ({ from: path, to: targetOf(path, module) }));

/** Every folder that contains a file, including the outermost one (`''`). */
function foldersOf(all: readonly string[]): readonly string[] {
  const folders = all.flatMap((path) => {
    const parts = path.split('/').slice(0, -1);
    return ['', ...parts.map((_, index) => parts.slice(0, index + 1).join('/'))];
  });
  return [...new Set(folders)];
}

/** The files and subfolders of a folder, each with those of the same folder that it imports at any depth. */
function siblingGraph(folder: string, arrows: readonly Arrow[] = allArrows): ReadonlyMap<string, readonly string[]> {
  const siblings = arrows.flatMap(({ from, to }) => {
    const [a, b] = [childOf(folder, from), childOf(folder, to)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
  const targets = groupBy(siblings, ([from]) => from);
  return new Map([...targets].map(([from, all]) => [from, all.map(([, to]) => to)]));
}

/** The file or subfolder of a folder that contains a path. Undefined for a path outside the folder. */
function childOf(folder: string, path: string): string | undefined {
  if (folder === '') return roomOf(path);
  return path.startsWith(`${folder}/`) ? roomOf(path.slice(folder.length + 1)) : undefined;
}

function findCircles(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...graph.keys()].filter((name) => reaches(graph, name, name)).toSorted();
}

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, module = '']) => module);
}

function isTemplate(module: string): boolean {
  return isOurs(module) && module.includes('/templates/');
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
