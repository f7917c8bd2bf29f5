import type { Heading, Page } from '../../model/page.js';
import { slug, slugOf } from '../words/slug.js';
import { richTextsOf } from './rich-texts.js';

/**
 * The anchors of a page: of its headings, and those written as `<a name="…">`, `id="…"` or `{#…}`. Undefined if the page may have
 * others, because it is empty or includes what was not read.
 */
export function readAnchors(page: Page): readonly string[] | undefined {
  const blocks = page.sections.flatMap((section) => section.blocks);
  if (page.sections.length === 0 || blocks.some((block) => block.kind === 'Include' && !block.resolved))
    return undefined;
  const headings = page.sections.flatMap(({ heading }) => heading ?? []);
  const html = [
    ...richTextsOf(page).map(({ markdown }) => markdown),
    ...blocks.flatMap((block) => (block.kind === 'Html' ? [block.value] : [])),
  ].filter((text) => text.includes('<'));
  return [
    ...anchorsOfHeadings(page.title === undefined ? headings : [page.title, ...headings]),
    ...html.flatMap(anchorsInHtml),
  ];
}

/** Of headings with one slug the second gets `-1`, the third `-2`. Sites that do not know `{#…}` show it as text. */
function anchorsOfHeadings(headings: readonly Heading[]): readonly string[] {
  const counts = new Map<string, number>();
  return headings.flatMap((heading) => {
    const anchor = slug(heading);
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return [count === 0 ? anchor : `${anchor}-${count}`, ...customAnchors(heading.text.plain)];
  });
}

function customAnchors(text: string): readonly string[] {
  const match = /\{:?\s{0,9}#([^\s{}]{1,200})[^{}]{0,200}\}\s*$/.exec(text);
  return match === null ? [] : [match[1] ?? '', slugOf(text.slice(0, match.index))];
}

function anchorsInHtml(html: string): readonly string[] {
  return [
    ...Array.from(html.matchAll(/\s(?:id|name)\s{0,9}=\s{0,9}["']?([^"'\s>]{1,200})/gi), ([, name = '']) => name),
    ...Array.from(html.matchAll(/<h[1-6][^<>]{0,200}>([^<]{1,300})/gi), ([, text = '']) => slugOf(text)),
  ];
}
