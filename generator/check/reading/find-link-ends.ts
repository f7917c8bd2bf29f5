import { posix } from 'node:path';
import type { CheckInput } from '../../model/check-input.js';
import type { PageFacts } from '../../model/facts/facts.js';
import { groupBy } from '../../model/text/group-by.js';
import { lastSegment, withoutPageExtension } from '../../model/text/link-target.js';
import { stepsBetween } from '../../model/text/nearest-names.js';

/** What a link leads to. */
export type LinkEnd =
  | { readonly kind: 'Page'; readonly page: PageFacts }
  /** A page or another file whose path differs in case. */
  | { readonly kind: 'OtherCase'; readonly path: string; readonly page: PageFacts | undefined }
  | { readonly kind: 'Missing'; readonly suggestion: string | undefined }
  /** A file that is no page of the input, or a folder that was not read. */
  | { readonly kind: 'Elsewhere' };

/** Finds what the path of a link leads to, by the pages that were read and the names of the files in their folders. */
export function findLinkEnds({ pages, folders }: Pick<CheckInput, 'pages' | 'folders'>): (path: string) => LinkEnd {
  const byPath = new Map(pages.map((page) => [page.file, page]));
  const byAddress = new Map(pages.map((page) => [withoutPageExtension(page.file), page]));
  const byName = groupBy(pages, ({ file }) => withoutPageExtension(lastSegment(file)));

  function findEnd(path: string): LinkEnd {
    const exact = byPath.get(path);
    if (exact !== undefined) return { kind: 'Page', page: exact };
    const names = folders.get(posix.dirname(path));
    if (names?.includes(lastSegment(path))) return { kind: 'Elsewhere' };
    const page = byAddress.get(withoutPageExtension(path));
    if (page !== undefined) {
      const sameName = page.file.toLowerCase() === path.toLowerCase();
      return sameName ? { kind: 'OtherCase', path: page.file, page } : { kind: 'Page', page };
    }
    if (path.startsWith('../') || !fileName.test(path)) return { kind: 'Elsewhere' };
    return findMissing(path, names);
  }

  function findMissing(path: string, names: readonly string[] | undefined): LinkEnd {
    const folder = posix.dirname(path);
    const namesakes = byName.get(withoutPageExtension(lastSegment(path))) ?? [];
    if (names === undefined) {
      const near = namesakes.find(({ file }) => isNear(folder, posix.dirname(file)));
      return near === undefined ? { kind: 'Elsewhere' } : { kind: 'Missing', suggestion: near.file };
    }
    const twin = names.find((name) => name.toLowerCase() === lastSegment(path).toLowerCase());
    if (twin !== undefined) return { kind: 'OtherCase', path: posix.join(folder, twin), page: undefined };
    const inFolder = nearestName(lastSegment(path), names);
    if (inFolder !== undefined) return { kind: 'Missing', suggestion: posix.join(folder, inFolder) };
    return { kind: 'Missing', suggestion: namesakes.length === 1 ? namesakes[0]?.file : undefined };
  }

  return findEnd;
}

/** A path with the extension of a file. An address without one may be that of a page with a configured address. */
const fileName = /\.(?:mdx?|markdown|html?|ya?ml|json|xml|csv|txt|pdf|png|jpe?g|gif|svg|webp)$/i;

/** The name that differs least, if it differs by one or two letters. */
function nearestName(name: string, names: readonly string[]): string | undefined {
  const near = names.filter((other) => isNear(name, other));
  return near.find((other) => stepsBetween(name, other) === 1) ?? near[0];
}

/** Whether one name may be a misspelling of the other. A short name may differ in fewer letters, because then it is another word. */
function isNear(name: string, other: string): boolean {
  const { length } = name.replace(fileName, '');
  return stepsBetween(name.toLowerCase(), other.toLowerCase()) <= Math.min(2, Math.floor(length / 3));
}
