import { expect, test } from 'vitest';
import { printDifference } from '../../generator/report/text/difference.js';

const before = 'a\nb\nc\nd\ne\nf\ng\n';

test('prints the lines that differ, with context', () => {
  const after = before.replace('d\n', 'D\u001b\n');
  expect(printDifference({ path: 'src/order.ts', before, after, colour: false })).toBe(`--- src/order.ts (is)
+++ src/order.ts (should be)
@@ -1,7 +1,7 @@
 a
 b
 c
-d
+D␛
 e
 f
 g
`);
});

test('prints nothing for equal texts, and no lines if too many differ', () => {
  expect(printDifference({ path: 'a', before, after: before, colour: false })).toBe('');
  const lines = (word: string) => Array.from({ length: 9000 }, (_, line) => `${word}${line}`).join('\n');
  const printed = printDifference({ path: 'a', before: lines('x'), after: lines('y'), colour: false });
  expect(printed.length).toBeLessThan(200);
});
