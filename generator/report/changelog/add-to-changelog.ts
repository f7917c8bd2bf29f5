import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { toString } from 'mdast-util-to-string';
import { frontmatter } from 'micromark-extension-frontmatter';
import { verdicts, type Verdict } from '../../model/change/verdict.js';
import type { Change } from '../../model/change/change.js';
import { headings, printItem } from '../markdown/markdown-changes.js';
import { groupByVerdict } from '../text/changes-in-words.js';

/** A heading of a changelog, `## 1.2.0` or `### Breaking`, or the first of the link definitions below the last one. */
interface Heading {
  /** 0 for definitions. */
  readonly depth: number;
  readonly text: string;
  /** Where it begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Adds changes to the text of a changelog, newest first: to the section "Unreleased" if there is one, else to the section of the version,
 * which is made below the title if it is missing. Only adds lines: what people wrote stays, and what is there already is not added again.
 */
export function addToChangelog(before: string, version: string | undefined, all: readonly Change[]): string {
  const newline = before.includes('\r\n') ? '\r\n' : '\n';
  let text = before.replaceAll('\r\n', '\n');
  if (text.trim() === '') text = '# Changelog\n';
  text = withSection(text, version);
  for (const [verdict, changes] of groupByVerdict(all)) {
    const items = changes.map(printItem);
    text = withItems(text, { version, verdict, items });
  }
  return text.replaceAll('\n', newline);
}

const unreleased = 'Unreleased';

/** The text with a section for the changes. */
function withSection(text: string, version: string | undefined): string {
  const all = headingsIn(text);
  if (sectionFor(all, version) !== undefined) return text;
  const first = all.find(({ depth }) => depth === 2 || depth === 0)?.start ?? text.length;
  return insert(text, first, `## ${version ?? unreleased}\n`);
}

/** The heading of the section for the changes. */
function sectionFor(all: readonly Heading[], version: string | undefined): Heading | undefined {
  const sections = all.filter(({ depth }) => depth === 2);
  const find = (name: string): Heading | undefined => sections.find(({ text }) => isHeadingOf(text, name));
  return find(unreleased) ?? (version === undefined ? undefined : find(version));
}

/** Whether a heading is that of a version: `1.2.0`, `v1.2.0`, `[1.2.0] - 2026-02-01`. */
function isHeadingOf(heading: string, version: string): boolean {
  const [word = ''] = heading.trim().split(/[\s(]/, 1);
  return (
    word
      .replace(/^\[?v?/i, '')
      .replace(/[\]:]*$/, '')
      .toLowerCase() === version.replace(/^v/i, '').toLowerCase()
  );
}

interface NewItems {
  readonly version: string | undefined;
  readonly verdict: Verdict;
  readonly items: readonly string[];
}

/** The text with items below the heading of their verdict, in the section for the changes. */
function withItems(text: string, { version, verdict, items }: NewItems): string {
  const all = headingsIn(text);
  const section = sectionFor(all, version);
  if (section === undefined) return text;
  const next = all.find(({ depth, start }) => depth <= 2 && start > section.start);
  const end = next?.start ?? text.length;
  const lines = new Set(text.slice(section.end, end).split('\n'));
  const added = items.filter((item) => !lines.has(item.trimEnd()));
  if (added.length === 0) return text;
  const within = all.filter(({ start }) => start > section.start && start < end);
  const group = within.find(({ text: name }) => name === headings[verdict]);
  if (group === undefined) {
    const milder = verdicts.slice(verdicts.indexOf(verdict) + 1).map((one) => headings[one]);
    const position = within.find(({ text: name }) => milder.some((one) => one === name))?.start ?? end;
    return insert(text, position, `### ${headings[verdict]}\n\n${added.join('')}`);
  }
  const after = within.find(({ start }) => start > group.start)?.start ?? end;
  return extend(text, after, added.join(''));
}

/** Puts a block at a position between two blocks, with blank lines around it. */
function insert(text: string, position: number, block: string): string {
  const [head, tail] = [text.slice(0, position).trimEnd(), text.slice(position)];
  return `${head}${head === '' ? '' : '\n\n'}${block}${tail === '' ? '' : `\n${tail}`}`;
}

/** Puts items at the end of the list before a position. */
function extend(text: string, position: number, items: string): string {
  const [head, tail] = [text.slice(0, position).trimEnd(), text.slice(position)];
  return `${head}\n${items}${tail === '' ? '' : `\n${tail}`}`;
}

/** The headings of a document; those in code, comments, quotations and front matter are none. */
function headingsIn(text: string): readonly Heading[] {
  const { children } = fromMarkdown(text, {
    extensions: [frontmatter(['yaml', 'toml'])],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml'])],
  });
  const last = children.findLastIndex(({ type }) => type === 'heading');
  const definition = children.findIndex(({ type }, index) => index > last && type === 'definition');
  return children.flatMap((node, index): readonly Heading[] => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined) return [];
    if (index === definition) return [{ depth: 0, text: '', start, end }];
    return node.type === 'heading' ? [{ depth: node.depth, text: toString(node), start, end }] : [];
  });
}
