import { writeLink } from '../../model/text/description.js';
import { rootTarget } from './root-target.js';
import type { Prose, Range, Segment } from './prose.js';

/** Writes prose without the given ranges as tidy inline Markdown; undefined if no text remains. */
export function remainingMarkdown(prose: Prose, removed: readonly Range[]): string | undefined {
  const markdown = tidy(prose.segments.map((segment) => segmentMarkdown(prose, segment, removed)).join(''));
  return markdown === '' || isPlaceholder(markdown) ? undefined : markdown;
}

function segmentMarkdown(prose: Prose, segment: Segment, removed: readonly Range[]): string {
  const text = remainder(prose.text, segment, removed);
  if (text === '') return '';
  const { inline } = segment;
  if (inline.kind === 'Link' && inline.target !== undefined)
    return writeLink(text, rootTarget(inline.target, inline.source.file));
  if (inline.kind === 'Text' && inline.strong && text.trim() !== '') return emphasized(text);
  if (inline.kind === 'Break' && inline.item) return '\n- ';
  return text;
}

/** Puts asterisks around the text and leaves blanks outside of them, as Markdown requires. */
function emphasized(text: string): string {
  const inner = text.trim();
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}**${inner}**${text.slice(start + inner.length)}`;
}

function remainder(text: string, { start, end }: Range, removed: readonly Range[]): string {
  let left = '';
  let at = start;
  for (const range of removed) {
    if (range.end <= at || range.start >= end) continue;
    left += text.slice(at, Math.max(at, range.start));
    at = range.end;
  }
  return at < end ? left + text.slice(at, end) : left;
}

/** Cleans up around removed sentences: lone and double punctuation, double blanks, empty list items and parentheses. */
function tidy(markdown: string): string {
  return tidyRules
    .reduce((text, { pattern, by }) => text.replace(pattern, (match) => (match.startsWith('`') ? match : by)), markdown)
    .replace(/^ ?(?:[.,;:](?=\s|$) ?)?/gm, '')
    .replace(/\n(?:[ -]?\n){1,999}/g, '\n')
    .replace(/^(?:[\s.,;:]|[)\]](?!\()){1,999}/, '')
    .trim();
}

/** What is replaced outside of code spans, in order. */
const tidyRules: readonly { readonly pattern: RegExp; readonly by: string }[] = [
  outsideCode(String.raw`[^\S\n]+`, ' '),
  outsideCode(String.raw` ?(?<![\w\]])\( ?[,;.]? ?\)`, ''),
  outsideCode(String.raw`\( ?[,;](?= )\s?`, '('),
  outsideCode(String.raw` ?[,;](?= ?\))`, ''),
  outsideCode(String.raw`(?: ?\.){2,9}(?=\s|$)`, '.'),
  outsideCode(String.raw`(?: ?[:,;]){1,9} ?(?=\.(?:\s|$))`, ''),
  outsideCode(String.raw`(?: ?[,;]){1,9} ?(?=[,;](?:\s|$))`, ''),
  outsideCode(String.raw` (?=[.,;](?:\s|$))`, ''),
];

function outsideCode(source: string, by: string): { readonly pattern: RegExp; readonly by: string } {
  return { pattern: new RegExp(`\`[^\`\\n]{1,2000}\`|${source}`, 'g'), by };
}

function isPlaceholder(text: string): boolean {
  return /^(?:not yet documented|to be documented|tbd|n\/a|none|-)\.?$/i.test(text);
}
