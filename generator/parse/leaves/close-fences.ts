import { diagnose } from '../../model/diagnostic.js';
import type { Report } from '../report.js';
import { lineAt, type PageText } from '../text/page-text.js';
import { offsetAt, sourceOf, subSlice } from '../text/slice.js';
import { splitLines } from '../text/split-lines.js';
import type { CodeLeaf, Leaf } from './leaf.js';
import { readLeaves } from './read-leaves.js';

/** Ends an unclosed code block at the next fence or heading, and reads the rest of the page again from there. */
export function closeFences(leaves: readonly Leaf[], page: PageText, report: Report): Leaf[] {
  const closed: Leaf[] = [];
  let rest = leaves;
  for (let repairs = 0; repairs < mostRepairs; repairs += 1) {
    const index = rest.findIndex((leaf) => leaf.kind === 'Code' && findEnd(leaf) !== undefined);
    const leaf = rest[index];
    if (leaf?.kind !== 'Code') break;
    const end = findEnd(leaf) ?? 0;
    for (const before of rest.slice(0, index)) closed.push(before);
    closed.push(cutCode(leaf, end));
    rest = readLeaves(page, lineAt(page, offsetAt(leaf.content, end)), report);
  }
  for (const leaf of rest) closed.push(leaf);
  for (const leaf of closed) if (leaf.kind === 'Code' && !leaf.closed) report(unclosed(leaf));
  return closed;
}

/** Each repair reads the rest of the page again. */
const mostRepairs = 20;

/**
 * Returns the index in its content at which a code block should have ended: where another fence with a language opens,
 * or, if the block is not closed, at a heading. Undefined if the block ends correctly or its end is unknown.
 */
function findEnd({ fence, content, closed }: CodeLeaf): number | undefined {
  if (fence === '') return undefined;
  const line = splitLines(content.text).find(({ text }) => isOpeningFence(text, fence) || (!closed && isHeading(text)));
  return line?.start;
}

function isOpeningFence(line: string, fence: string): boolean {
  const match = /^ {0,3}(`{3,}|~{3,})[ \t]{0,9}[A-Za-z][\w-]*\s*$/.exec(line);
  return match?.[1] === fence;
}

/** Whether a line is a heading of level 2 or deeper. `# text` is a comment in many languages. */
function isHeading(line: string): boolean {
  return /^#{2,6} \S/.test(line);
}

function cutCode(leaf: CodeLeaf, end: number): CodeLeaf {
  const content = subSlice(leaf.content, 0, leaf.content.text.slice(0, end).trimEnd().length);
  const { endLine, endColumn } = sourceOf(content);
  return { ...leaf, content, closed: false, source: { ...leaf.source, endLine, endColumn } };
}

function unclosed({ fence, source }: CodeLeaf) {
  const { file, line, column } = source;
  return diagnose(
    'unclosed-code-fence',
    { file, line, column, endLine: line, endColumn: column + fence.length },
    { fence },
  );
}
