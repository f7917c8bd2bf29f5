import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageFacts } from '../model/facts/facts.js';
import { leadsToPage } from '../model/text/link-target.js';

/** The pages that links lead to and that exist, but are not among the inputs, under their paths relative to the documentation root. */
export async function findUnreadPages(root: string, pages: readonly PageFacts[]): Promise<ReadonlySet<string>> {
  const read = new Set(pages.map(({ file }) => file));
  const linked = new Set(pages.flatMap(({ links }) => links.map(({ path }) => path)));
  const unread = [...linked].filter((path) => leadsToPage(path) && !read.has(path));
  const existing = await Promise.all(unread.map((path) => isFile(join(root, path))));
  return new Set(unread.filter((_, at) => existing[at]));
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}
