import type { PageLink } from '../../model/facts/facts.js';
import type { Include, Page } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import { leavesDocumentation, resolvePath, splitTarget } from '../../model/text/link-target.js';
import { richTextsOf } from './rich-texts.js';

/** The links of a page to pages and headings of the documentation, and the includes that were not found. */
export function readLinks(page: Page): readonly PageLink[] {
  const links = richTextsOf(page)
    .flatMap(({ inlines }) => inlines)
    .flatMap((inline) => (inline.kind === 'Link' && !inline.defined ? [inline] : []));
  return [
    ...[...links, ...page.definitions].flatMap(({ target, source }) => readLink(target, source, page.file) ?? []),
    ...page.sections.flatMap(({ blocks }) => blocks).flatMap((block) => (isMissing(block) ? [readInclude(block)] : [])),
  ];
}

/** An anchor without a path leads to a heading of the page. A fragment does not know its page. */
function readLink(target: string | undefined, source: Source, page: string): PageLink | undefined {
  if (target === undefined || leavesDocumentation(target)) return undefined;
  const { path, anchor } = splitTarget(target);
  if (path === '' && (anchor === undefined || source.file !== page)) return undefined;
  return {
    kind: 'Link',
    target,
    path: path === '' ? page : resolvePath(decode(path), source.file),
    ...(anchor === undefined ? {} : { anchor: decode(anchor) }),
    source,
  };
}

function isMissing(block: Page['sections'][number]['blocks'][number]): block is Include {
  return block.kind === 'Include' && !block.resolved;
}

function readInclude({ path, source }: Include): PageLink {
  return { kind: 'Include', target: path, path: resolvePath(splitTarget(path).path, source.file), source };
}

/** `%20` becomes a space; a `%` that encodes nothing stays. */
function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
