import { describe, expect, test } from 'vitest';
import { fixPage } from '../../generator/fix/fix-page.js';
import { diagnose, type Diagnostic, withFix } from '../../generator/model/diagnostic.js';
import type { TextEdit } from '../../generator/model/fix/fix.js';

function finding(...edits: readonly TextEdit[]): Diagnostic {
  const [first] = edits;
  if (first === undefined) throw new Error('A finding of this test has an edit.');
  return withFix(diagnose('json-surplus-comma', first.source, {}), edits);
}

function edit(line: number, [column, endColumn]: readonly [number, number], before: string, after: string): TextEdit {
  return { source: { file: 'page.md', line, column, endLine: line, endColumn }, before, after };
}

describe('the edits of findings on a page', () => {
  test('change only their own characters, whatever ends the lines', () => {
    const text = 'one\r\ntwo\rthree\nfour';
    const found = [finding(edit(2, [1, 4], 'two', 'TWO')), finding(edit(3, [1, 1], '', '> '))];
    expect(fixPage('page.md', text, found)).toEqual({ text: 'one\r\nTWO\r> three\nfour', mended: found });
  });

  test('are made only if the text is there exactly once', () => {
    const found = [
      finding(edit(1, [1, 8], 'a', 'b')),
      finding(edit(1, [1, 8], 'c', 'd')),
      finding(edit(9, [1, 8], 'a', 'b')),
      finding(edit(1, [1, 3], '', '-')),
    ];
    expect(fixPage('page.md', 'a and a', found)).toEqual({ text: 'a and a', mended: [] });
  });

  test('of one finding are all made, or none', () => {
    const whole = finding(edit(1, [1, 2], 'a', 'x'), edit(1, [3, 4], 'b', 'y'));
    const half = finding(edit(1, [5, 6], 'c', 'z'), edit(1, [7, 8], 'e', 'z'));
    expect(fixPage('page.md', 'a b c d', [whole, half])).toEqual({ text: 'x y c d', mended: [whole] });
  });

  test('that overlap with those of an earlier finding wait for the next round', () => {
    const first = finding(edit(1, [1, 6], 'a b c', 'abc'));
    const second = finding(edit(1, [5, 8], 'c d', 'cd'));
    const beside = finding(edit(1, [6, 7], ' ', '_'));
    expect(fixPage('page.md', 'a b c d', [first, second, beside])).toEqual({ text: 'abc_d', mended: [first, beside] });
  });

  test('on other pages are not made', () => {
    expect(fixPage('other.md', 'a', [finding(edit(1, [1, 2], 'a', 'b'))])).toEqual({ text: 'a', mended: [] });
  });
});
