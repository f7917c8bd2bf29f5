import type { PageFacts } from '../../../model/facts/facts.js';
import { groupBy } from '../../../model/text/group-by.js';

/**
 * Names each page after its file, without the extension: `api/order-create.md` is `order-create`. Adds as many folders as two files with
 * the same name need to differ.
 */
export function namePages(pages: readonly PageFacts[]): ReadonlyMap<string, string> {
  const files = pages.map(({ file }) => file);
  const names = new Map<string, string>();
  for (const same of groupBy(files, (file) => stemOf(file, 1)).values()) {
    for (const file of same) names.set(file, stemOf(file, partsNeeded(file, same)));
  }
  return names;
}

function partsNeeded(file: string, others: readonly string[]): number {
  let parts = 1;
  while (
    parts < file.split('/').length &&
    others.some((other) => other !== file && stemOf(other, parts) === stemOf(file, parts))
  )
    parts++;
  return parts;
}

function stemOf(file: string, parts: number): string {
  return file
    .replace(/\.[^./]*$/, '')
    .split('/')
    .slice(-parts)
    .join('/')
    .toLowerCase();
}
