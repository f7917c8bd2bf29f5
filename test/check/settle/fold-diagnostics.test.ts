import { describe, expect, test } from 'vitest';
import { foldDiagnostics } from '../../../generator/check/settle/fold-diagnostics.js';
import { diagnose, type Diagnostic, type ToldDiagnostic } from '../../../generator/model/diagnostic.js';
import type { Source } from '../../../generator/model/source.js';

const at = (file: string, line: number): Source => ({ file, line, column: 1, endLine: line, endColumn: 9 });
const numbered = (count: number) => Array.from({ length: count }, (_, position) => position + 1);
const bare = (file: string, line: number) =>
  diagnose('type-name-without-hash', at(file, line), { value: `a.b${line}` });
const row = (file: string, line: number) => diagnose('duplicate-row', at(file, line), { name: `total${line}` });

/** `order.md:3 +2`: the finding at this place stands for two others. */
function told(diagnostics: readonly Diagnostic[]): readonly string[] {
  return foldDiagnostics(diagnostics).map(show);
}

function show({ diagnostic: { source }, others }: ToldDiagnostic): string {
  return `${source.file}:${source.line}${others.length > 0 ? ` +${others.length}` : ''}`;
}

describe('foldDiagnostics', () => {
  test('tells a habit of the whole set once, with the first place', () => {
    expect(told([bare('a.md', 1), bare('a.md', 2), row('a.md', 3), bare('b.md', 1)])).toEqual(['a.md:1 +2', 'a.md:3']);
  });

  test('tells other findings one by one', () => {
    expect(told(numbered(10).map((line) => row('a.md', line)))).toEqual(numbered(10).map((line) => `a.md:${line}`));
  });

  test('folds many findings of one kind on a page, whatever words they quote', () => {
    const many = numbered(100_000).map((line) => row('a.md', line));
    expect(told(many)).toEqual([...numbered(9).map((line) => `a.md:${line}`), 'a.md:10 +99990']);
  });

  test('folds many findings of one code over the set', () => {
    const many = numbered(300).map((page) => row(`${1000 + page}.md`, 1));
    const lines = told(many);
    expect([lines.length, lines.at(-1)]).toEqual([50, '1050.md:1 +250']);
  });

  test('does not fold findings whose severities or codes differ', () => {
    const warning: Diagnostic = { ...bare('b.md', 1), severity: 'warning' };
    expect(told([bare('a.md', 1), warning])).toEqual(['a.md:1', 'b.md:1']);
  });

  test('loses no finding, and keeps the order', () => {
    const found = numbered(40).flatMap((line): readonly Diagnostic[] => [
      bare('a.md', line),
      row('a.md', line),
      row('b.md', line),
    ]);
    const folded = foldDiagnostics(found);
    const all = folded.flatMap(({ diagnostic, others }) => [diagnostic, ...others]);
    expect(new Set(all)).toEqual(new Set(found));
    expect(all).toHaveLength(found.length);
    const places = folded.map(({ diagnostic }) => found.indexOf(diagnostic));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
