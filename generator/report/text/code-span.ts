import { printable } from './printable.js';

/**
 * A text as a code span, in which Markdown, HTML and mentions have no meaning. Its fence is longer than every run of backticks in it
 * (CommonMark 0.31, section 6.1).
 */
export function codeSpan(text: string): string {
  const line = printable(text).trim();
  if (line === '') return '*(empty)*';
  const longest = (line.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}
