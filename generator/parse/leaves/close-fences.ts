import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { lineAt, type PageText } from '../../model/page-text.js';
import { offsetAt, sourceOf, subSlice } from '../text/slice.js';
import { splitLines } from '../text/split-lines.js';
import type { CodeLeaf, Leaf } from './leaf.js';
import { readLeaves } from './read-leaves.js';

/** Ends an unclosed code block where other content begins, and reads the rest of the page again from there. */
export function closeFences(leaves: readonly Leaf[], page: PageText, report: Report): Leaf[] {
  const closed: Leaf[] = [];
  let rest = leaves;
  let repairs = 0;
  for (; repairs < mostRepairs; repairs += 1) {
    const index = rest.findIndex((leaf) => leaf.kind === 'Code' && findEnd(leaf) !== undefined);
    const leaf = rest[index];
    if (leaf?.kind !== 'Code') break;
    const end = findEnd(leaf) ?? 0;
    for (const before of rest.slice(0, index)) closed.push(before);
    closed.push(cutCode(leaf, end));
    reportUnclosed(leaf, end, report);
    rest = readLeaves(page, lineAt(page, offsetAt(leaf.content, end)), report);
  }
  for (const leaf of rest) {
    closed.push(leaf);
    if (leaf.kind === 'Code' && !leaf.closed && !(repairs > 0 && isStray(leaf)))
      reportUnclosed(leaf, leaf.content.text.length, report);
  }
  return closed;
}

/** Each repair reads the rest of the page again. */
const mostRepairs = 20;

/** Whether the fence is the one that closed the block too late. */
function isStray({ info, content }: CodeLeaf): boolean {
  return info === '' && content.text.trim() === '';
}

/**
 * Returns the index in its content at which a code block should have ended: where another fence with a language opens, or at a heading
 * or table that cannot be part of it. Undefined if the block ends correctly or its end is unknown.
 */
function findEnd({ fence, info, content, closed }: CodeLeaf): number | undefined {
  if (fence === '') return undefined;
  const data = isData(info, content.text);
  const lines = splitLines(content.text);
  const line = lines.find(({ text }, at) => {
    if (isOpeningFence(text, fence)) return true;
    if (closed && !data) return false;
    return isHeading(text) || isTable(text, lines[at + 1]?.text ?? '') || (!closed && data && isTitle(text));
  });
  return line?.start;
}

/** Whether the block is JSON or HTTP messages, in which no line looks like a heading or a table. */
function isData(info: string, text: string): boolean {
  if (/^jsonc?\b/i.test(info)) return true;
  return /^https?\b/i.test(info) && !/markdown|multipart|text\/|application\/(?!json)/i.test(text);
}

function isOpeningFence(line: string, fence: string): boolean {
  const match = /^ {0,3}(`{3,}|~{3,})[ \t]{0,9}[A-Za-z][\w-]*\s*$/.exec(line);
  return match?.[1] === fence;
}

/** Whether a line is a heading of level 2 or deeper. `# text` is a comment in many languages. */
function isHeading(line: string): boolean {
  return /^#{2,6} \S/.test(line);
}

function isTitle(line: string): boolean {
  return /^# \S/.test(line);
}

/** Whether a line is the header of a table, above a line such as `|:--|:--|`. */
function isTable(line: string, next: string): boolean {
  return /^\|.{1,1000}\|\s*$/.test(line) && /^\|[\s:|-]{3,1000}$/.test(next) && next.includes('-');
}

function cutCode(leaf: CodeLeaf, end: number): CodeLeaf {
  const content = subSlice(leaf.content, 0, leaf.content.text.slice(0, end).trimEnd().length);
  const { endLine, endColumn } = sourceOf(content);
  return { ...leaf, content, closed: false, source: { ...leaf.source, endLine, endColumn } };
}

function reportUnclosed({ fence, source, content }: CodeLeaf, end: number, report: Report): void {
  const { file, line, column } = source;
  const place = { file, line, column, endLine: line, endColumn: column + fence.length };
  const lines = splitLines(content.text.slice(end)).map(({ text }) => text);
  const headings = lines.filter((text) => isHeading(text) || isTitle(text)).length;
  const tables = lines.filter((text, at) => isTable(text, lines[at + 1] ?? '')).length;
  report(diagnose('unclosed-code-fence', place, { fence, headings, tables }));
}
