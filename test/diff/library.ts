import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from 'tinyglobby';
import { diffSchemas } from '../../generator/diff/diff-schemas.js';
import type { Change } from '../../generator/model/change/change.js';
import { describeChange } from '../../generator/model/change/describe-change.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { linkSchema } from '../../generator/link/link-schema.js';
import type { PageFacts } from '../../generator/model/facts/facts.js';
import { factsOf } from '../declare/pages.js';

/** Pages of a documentation set: path → text. */
export type Pages = Readonly<Record<string, string>>;

/** An edit of a page: the text to replace, which stands there once, and the new text. Without a text to replace: a page that is added. */
export type Edit = readonly [page: string, before: string, after: string];

const folder = join(import.meta.dirname, '..', '..', 'bench', 'faults', 'docs');

/** The clean pages of a library, in which faults are planted as well. */
export const library: Pages = Object.fromEntries(
  await Promise.all(
    (await glob('**/*.md', { cwd: folder }))
      .toSorted()
      .map(async (path) => [path, await readFile(join(folder, path), 'utf8')] as const),
  ),
);

/** Applies edits to pages. `*` as the page stands for every page that has the text. */
export function editPages(pages: Pages, edits: readonly Edit[]): Pages {
  return edits.reduce((edited, edit) => editPage(edited, edit), pages);
}

function editPage(pages: Pages, [page, before, after]: Edit): Pages {
  if (page === '*') {
    return Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, text.replaceAll(before, after)]));
  }
  const text = pages[page];
  if (before === '' || text === undefined) return { ...pages, [page]: after };
  const parts = text.split(before);
  if (parts.length !== 2) throw new Error(`${JSON.stringify(before)} stands ${parts.length - 1} times on ${page}`);
  return { ...pages, [page]: parts.join(after) };
}

/** Takes a page away, or gives it another path. */
export function movePage(pages: Pages, path: string, target?: string): Pages {
  const { [path]: text = '', ...others } = pages;
  return target === undefined ? others : { ...others, [target]: text };
}

const facts = new Map<string, PageFacts>();

/** The schema of pages. Pages that were read before are not read again. */
export function schemaOfPages(pages: Pages): Schema {
  const read = Object.entries(pages).map(([path, text]) => {
    const key = `${path}\n${text}`;
    const known = facts.get(key) ?? factsOf(text, path);
    facts.set(key, known);
    return known;
  });
  return linkSchema(read, {}).schema;
}

/** What changed between two states of pages. */
export function diffPages(before: Pages, after: Pages): readonly Change[] {
  return diffSchemas(schemaOfPages(before), schemaOfPages(after));
}

/** A change as one line: its verdicts for readers and senders, and what it says. */
export function lineOf(change: Change): string {
  const { read = '-', send = '-' } = change.judgement;
  const text = describeChange(change)
    .map((piece) => piece.text)
    .join('');
  return `${change.kind} [${read}, ${send}] ${text}`;
}
