import { diagnose } from '../../model/diagnostic.js';
import { type Slice, sourceOf, subSlice } from '../text/slice.js';
import type { InlineContext } from './inline-context.js';

/** A fragment of running text: Markdown, or a construct that CommonMark does not parse as intended. */
export type Fragment =
  | { readonly kind: 'Markdown'; readonly slice: Slice }
  /** `[!INCLUDE [label](path)]`. */
  | { readonly kind: 'Include'; readonly label: string; readonly path: string; readonly slice: Slice }
  /** A broken link. */
  | { readonly kind: 'Link'; readonly label: string; readonly target: string; readonly slice: Slice };

/** Splits running text at includes and broken links. Reports the broken links. */
export function splitFragment(slice: Slice, context: InlineContext): Fragment[] {
  if (!slice.text.includes('](')) return [{ kind: 'Markdown', slice }];
  const fragments: Fragment[] = [];
  let at = 0;
  for (const match of slice.text.matchAll(linkPattern)) {
    const found = readMatch(match, slice, context);
    if (found.length === 0) continue;
    if (match.index > at) fragments.push({ kind: 'Markdown', slice: subSlice(slice, at, match.index) });
    fragments.push(...found);
    at = match.index + match[0].length;
  }
  if (at < slice.text.length) fragments.push({ kind: 'Markdown', slice: subSlice(slice, at, slice.text.length) });
  return fragments;
}

/**
 * Matches an include, or a label in brackets followed by a target without spaces, brackets and quotes. The target
 * either ends the text without a closing bracket, or words follow it before the closing bracket.
 */
const linkPattern =
  /\[!include\s{0,9}\[([^[\]]{0,500})\]\(([^()]{0,500})\)\s{0,9}\]|(?<![!\]\\`])\[([^[\]`]{1,300})\]\(([^\s()[\]"'<>]{1,300})(?:$|( [\w .,/#-]{1,60})\))/gi;

function readMatch(match: RegExpExecArray, slice: Slice, context: InlineContext): Fragment[] {
  const [whole, includeLabel, includePath, label, target, rest] = match;
  const all = subSlice(slice, match.index, match.index + whole.length);
  if (includeLabel !== undefined) {
    return [{ kind: 'Include', label: includeLabel.trim(), path: (includePath ?? '').trim(), slice: all }];
  }
  if (label === undefined || target === undefined || isInCode(slice.text, match.index)) return [];
  return rest === undefined
    ? unclosedLink(label, target, all, context)
    : linkWithBlank({ label, target, rest }, all, context);
}

function unclosedLink(label: string, target: string, slice: Slice, context: InlineContext): Fragment[] {
  context.report(diagnose('unclosed-link', sourceOf(slice), { label }));
  return [{ kind: 'Link', label, target, slice }];
}

interface BrokenLink {
  readonly label: string;
  readonly target: string;
  readonly rest: string;
}

/**
 * Repairs a target with a space. In `[order](order.md collection)` the words belong after the link; in `[order](my
 * order.md)` they belong to the path.
 */
function linkWithBlank({ label, target, rest }: BrokenLink, slice: Slice, context: InlineContext): Fragment[] {
  if (!/[./#]/.test(target + rest)) return [];
  context.report(diagnose('blank-in-link-target', sourceOf(slice), { target: target + rest }));
  if (!/^#|\.\w{1,5}(?:#.*)?$/.test(target)) return [{ kind: 'Link', label, target: target + rest, slice }];
  const end = slice.text.length - 1;
  return [
    { kind: 'Link', label, target, slice: subSlice(slice, 0, end - rest.length) },
    { kind: 'Markdown', slice: subSlice(slice, end - rest.length, end) },
  ];
}

/** Whether a bracket is in a code span: an odd number of backticks comes before it. */
function isInCode(text: string, index: number): boolean {
  let count = 0;
  for (let at = text.indexOf('`'); at >= 0 && at < index; at = text.indexOf('`', at + 1)) count += 1;
  return count % 2 === 1;
}
