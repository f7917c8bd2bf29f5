import { posix } from 'node:path';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts, PageLink } from '../../model/facts/facts.js';
import { nearestNames } from '../../model/text/nearest-names.js';
import { findLinkEnds, type LinkEnd } from '../reading/find-link-ends.js';
import { defineRule } from '../rule.js';

type Code = 'dead-link' | 'dead-include' | 'dead-anchor' | 'link-case-mismatch';

/** `[order](../resources/oder.md)`, `[order](../resources/Order.md)` or `[order](../resources/order.md#no-heading)`. */
export const deadLink = defineRule<Code>({
  codes: ['dead-link', 'dead-include', 'dead-anchor', 'link-case-mismatch'],
  reach: 'set',
  check: (input) => {
    const findEnd = findLinkEnds(input);
    return input.pages.flatMap(({ links }) => links.flatMap((link) => judge(link, findEnd(link.path))));
  },
});

function judge(link: PageLink, end: LinkEnd): readonly Diagnostic<Code>[] {
  switch (end.kind) {
    case 'Page':
      return judgeAnchor(link, end.page);
    case 'OtherCase':
      return [
        diagnose('link-case-mismatch', link.source, { target: link.target, file: end.path }),
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
