import { posix } from 'node:path';
import { diagnose, type Diagnostic, withFix } from '../../model/diagnostic.js';
import type { PageFacts, PageLink } from '../../model/facts/facts.js';
import type { TextEdit } from '../../model/fix/fix.js';
import { groupBy } from '../../model/text/group-by.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { findLinkEnds, type LinkEnd } from '../reading/find-link-ends.js';
import { defineRule } from '../rule.js';

type Code = 'dead-link' | 'dead-include' | 'dead-anchor' | 'link-case-mismatch' | 'missing-folder';

/** `[order](../resources/oder.md)`, `[order](../resources/Order.md)` or `[order](../resources/order.md#no-heading)`. */
export const deadLink = defineRule<Code>({
  codes: ['dead-link', 'dead-include', 'dead-anchor', 'link-case-mismatch', 'missing-folder'],
  reach: 'set',
  check: (input) => {
    const findEnd = findLinkEnds(input);
    const ends = input.pages.flatMap(({ links }) => links.map((link) => ({ link, end: findEnd(link.path) })));
    const isStray = ({ link, end }: LinkWithEnd): boolean =>
      end.kind === 'Missing' && end.suggestion === undefined && input.folders.get(folderOf(link))?.length === 0;
    return [
      ...ends.filter((one) => !isStray(one)).flatMap(({ link, end }) => judge(link, end)),
      ...reportFolders(ends.filter(isStray).map(({ link }) => link)),
    ];
  },
});

interface LinkWithEnd {
  readonly link: PageLink;
  readonly end: LinkEnd;
}

function folderOf({ path }: PageLink): string {
  return posix.dirname(path);
}

/** One finding for each folder that does not exist, however many links lead there. */
function reportFolders(links: readonly PageLink[]): readonly Diagnostic<'missing-folder'>[] {
  const missing = new Set(links.map(folderOf));
  const outermost = (folder: string): string => {
    const outer = posix.dirname(folder);
    return missing.has(outer) ? outermost(outer) : folder;
  };
  return [...groupBy(links, (link) => outermost(folderOf(link)))].flatMap(([folder, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    return [diagnose('missing-folder', first.source, { folder, count: group.length, target: first.target })];
  });
}

function judge(link: PageLink, end: LinkEnd): readonly Diagnostic<Code>[] {
  switch (end.kind) {
    case 'Page':
      return judgeAnchor(link, end.page);
    case 'OtherCase':
      return [
        withFix(
          diagnose('link-case-mismatch', link.source, { target: link.target, file: end.path }),
          writeAsNamed(link, end.path),
        ),
        ...(end.page === undefined ? [] : judgeAnchor(link, end.page)),
      ];
    case 'Missing': {
      const suggestion = end.suggestion === undefined ? undefined : relativeTarget(link, end.suggestion);
      const code = link.kind === 'Include' ? 'dead-include' : 'dead-link';
      return [diagnose(code, link.source, { target: link.target, suggestion })];
    }
    case 'Elsewhere':
      return [];
  }
}

/** Writes the part of a target that names the file, and folders above it, as they are named. */
function writeAsNamed({ target, source }: PageLink, file: string): readonly TextEdit[] {
  const path = target.replace(/[?#].*$/s, '');
  const parts = file.split('/');
  const named = parts
    .map((_part, index) => parts.slice(index).join('/'))
    .find((tail) => `/${path.replaceAll('\\', '/')}`.toLowerCase().endsWith(`/${tail.toLowerCase()}`));
  if (named === undefined) return [];
  const written = path.slice(path.length - named.length);
  const after = Array.from(named, (letter, at) => (letter === '/' ? written.charAt(at) : letter)).join('');
  const rest = target.slice(path.length);
  const before = path.slice(0, path.length - named.length);
  return [{ source, before: target, after: `${before}${after}${rest}` }];
}

function relativeTarget({ source }: PageLink, path: string): string {
  return posix.relative(posix.dirname(source.file), path);
}

function judgeAnchor({ anchor, source }: PageLink, page: PageFacts): readonly Diagnostic<'dead-anchor'>[] {
  const { anchors, file } = page;
  if (anchor === undefined || anchors === undefined || isOfSite(anchor)) return [];
  const wanted = loosen(anchor);
  if (anchors.some((known) => loosen(known) === wanted)) return [];
  return [diagnose('dead-anchor', source, { anchor, file, suggestion: nearestNames(anchor, anchors)[0] })];
}

/** The top of a page, a tab (`#tab/http`), a text to be found (`#:~:text=…`) or another word of the publishing site. */
function isOfSite(anchor: string): boolean {
  return anchor === '' || anchor.toLowerCase() === 'top' || /[/:=]/.test(anchor);
}

/** Sites differ in case and in what they make of several hyphens. */
function loosen(anchor: string): string {
  return anchor
    .toLowerCase()
    .replaceAll(/[-_.]{1,200}/g, '-')
    .replace(/^-|-$/g, '');
}
