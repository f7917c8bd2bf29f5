import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { glob } from 'tinyglobby';
import { describe, expect, test, vi } from 'vitest';
import { factsOf, fixFolder, type FixedFolder, type Pages } from './fix-folder.js';

vi.setConfig({ testTimeout: 60_000 });

/** A fault: what is found in a page, and what is written in its place. */
interface Fault {
  readonly pattern: RegExp;
  readonly written: string;
}

const faults = {
  'surplus comma': { pattern: /(["\d])(\r?\n[ \t]*\}\r?\n[ \t]*```)/g, written: '$1,$2' },
  'missing comma': { pattern: /("[^"\r\n]*": "[^"\r\n]*"),(\r?\n[ \t]*")/g, written: '$1$2' },
  'comment in JSON': { pattern: /("[^"\r\n]*": "[^"\r\n]*",)(\r?\n)/g, written: '$1 // planted$2' },
  'type name without hash': { pattern: /("@odata\.type": ")#/g, written: '$1' },
  'short delimiter row': { pattern: /^(\|:?-+:?(?:\|:?-+:?)+)\|:?-+:?\|[ \t]*$/gm, written: '$1|' },
  'lost delimiter row': { pattern: /^(\|[^\r\n]*\|)(\r?\n)\|:?-+:?(?:\|:?-+:?)+\|\r?\n/gm, written: '$1$2' },
  'empty row': { pattern: /^(\|:?-+:?\|:?-+:?\|:?-+:?\|)(\r?\n)/gm, written: '$1$2||||$2' },
  'misspelt header': { pattern: /^\|( ?)Property\b/gm, written: '|$1Propetry' },
  'misspelt column': { pattern: /\|( ?)Description( ?)\|/g, written: '|$1Descripton$2|' },
  'misspelt heading': { pattern: /^## Properties/gm, written: '## Propeties' },
  'heading without blank': { pattern: /^## (?=Properties|HTTP request|Permissions|Relationships)/gm, written: '##' },
  'case of a link': { pattern: /(\]\(\.\.\/resources\/)([a-z])(?=[a-z]*\.md)/g, written: '$1UPPER' },
} as const satisfies Readonly<Record<string, Fault>>;

/** How the text of a page is kept in its file. */
const forms: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/\r?\n/g, '\n'),
  (text) => `\uFEFF${text.replace(/^\uFEFF/, '').replaceAll(/\r?\n/g, '\r\n')}`,
];

const root = join(import.meta.dirname, '..', '..');

/** A page with one fault planted in it. */
interface Planted {
  readonly folder: string;
  readonly path: string;
  readonly fault: keyof typeof faults;
  readonly form: number;
  /** Which of the places for this fault. */
  readonly at: number;
}

async function readFolder(folder: string, form: number): Promise<Pages> {
  const paths = await glob('**/*.md', { cwd: join(root, folder) });
  const texts = await Promise.all(paths.map((path) => readFile(join(root, folder, path), 'utf8')));
  return Object.fromEntries(paths.map((path, index) => [path, forms[form]?.(texts[index] ?? '') ?? '']));
}

const sound = new Map<string, Promise<FixedFolder>>();

/** The pages of a folder without the faults that can be mended. */
function mendFolder(folder: string, form: number): Promise<FixedFolder> {
  const key = `${folder} ${form}`;
  const known = sound.get(key) ?? readFolder(folder, form).then((pages) => fixFolder(pages));
  sound.set(key, known);
  return known;
}

function placesFor(fault: keyof typeof faults, text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(faults[fault].pattern)];
}

function plant({ fault, at }: Planted, text: string): string {
  const places = placesFor(fault, text);
  const { pattern, written } = faults[fault];
  let index = -1;
  return text.replaceAll(pattern, (...parts: readonly unknown[]) => {
    index += 1;
    if (index !== at % places.length) return String(parts[0]);
    const filled = written.replaceAll(/\$(\d)/g, (_all, digit: string) => String(parts[Number(digit)]));
    return filled.replace(/UPPER$/, String(parts[2]).toUpperCase());
  });
}

/** The lines that both texts begin with, up to the table in which they differ. */
function commonLines(one: readonly string[], other: readonly string[]): readonly string[] {
  let count = one.findIndex((line, index) => line !== other[index]);
  if (count === -1) return one;
  while (count > 0 && one[count - 1]?.startsWith('|')) count -= 1;
  return one.slice(0, count);
}

function codesOf({ diagnostics }: FixedFolder['after']): readonly string[] {
  return diagnostics.map(({ code, source }) => `${source.file} ${code}`).toSorted();
}

async function listCandidates(): Promise<readonly Planted[]> {
  const folders = await glob('test/scenarios/*/docs', { cwd: root, onlyDirectories: true });
  const kinds = Object.keys(faults) as (keyof typeof faults)[];
  const found = await Promise.all(
    [...folders, 'docs-input'].toSorted().map(async (folder) => {
      const pages = Object.entries(await readFolder(folder, 0));
      return pages.flatMap(([path, text]) =>
        kinds
          .filter((fault) => placesFor(fault, text).length > 0)
          .map((fault) => ({ folder, path, fault, form: 0, at: 0 })),
      );
    }),
  );
  return found.flat();
}

const candidates = await listCandidates();

describe.each(Object.keys(faults))('%s, planted in a page,', (kind) => {
  test('is mended, mending again changes nothing, and nothing else is other than before', async () => {
    const places = candidates.filter(({ fault }) => fault === kind);
    for (const form of forms.keys()) {
      const planted = fc
        .tuple(fc.constantFrom(...places), fc.nat(20))
        .map(([one, at]): Planted => ({ ...one, form, at }));
      await fc.assert(fc.asyncProperty(planted, judgePlanted), {
        seed: Number(process.env['SEED'] ?? 11),
        numRuns: Number(process.env['RUNS'] ?? 1),
        maxSkipsPerRun: 20,
        endOnFailure: true,
      });
    }
  });
});

/** A fault that is not mended, because its remedy is not certain there, does not count as a run. */
async function judgePlanted(one: Planted): Promise<void> {
  const before = await mendFolder(one.folder, one.form);
  const text = before.pages[one.path] ?? '';
  const faulty = plant(one, text);
  fc.pre(faulty !== text);
  const { after, pages } = await fixFolder({ ...before.pages, [one.path]: faulty });
  expect({ ...pages, [one.path]: '' }).toEqual({ ...before.pages, [one.path]: '' });
  expectSameAround({ text, faulty, fixed: pages[one.path] ?? '' });
  fc.pre(after.mended.length > 0);
  expect(codesOf(after)).toEqual(codesOf(before.after));
  expect(factsOf(after)).toEqual(factsOf(before.after));
  expect((await fixFolder(pages)).after.changes).toEqual([]);
}

/** The lines before and after the fault and its table are the same, with their line ends. */
function expectSameAround({ text, faulty, fixed }: Readonly<Record<'text' | 'faulty' | 'fixed', string>>): void {
  const lines = (one: string): readonly string[] => one.split(/(?<=\n)/);
  const head = commonLines(lines(text), lines(faulty));
  expect(lines(fixed).slice(0, head.length)).toEqual(head);
  const tail = commonLines(lines(text).toReversed(), lines(faulty).toReversed());
  expect(lines(fixed).toReversed().slice(0, tail.length)).toEqual(tail);
}
