import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { HtmlData } from '../../../generator/report/html/html-report.js';
import { printPage } from '../../../generator/report/html/print-page.js';
import { dataIn } from './sample.js';

const parts = { script: 'console.log("a")', style: 'p { margin: 0 }' };

function data(says: string): HtmlData {
  const report = { version: 1, tool: '1.2.3', files: [says], texts: [], reasons: [], findings: [], rules: [] } as const;
  return { report, schema: { types: [], operations: [] } };
}

test.each([
  '</script><script>act()</script>',
  '<!--<script>',
  ']]>',
  '&lt;b&gt;',
  '" onload="act()',
  '\\u003c',
  '${act()}',
])('no text ends the JSON, and every text survives: %s', (text) => {
  const page = printPage(data(text), parts);
  expect(page.match(/<\/?script/g)).toEqual(['<script', '</script', '<script', '</script', '<script', '</script']);
  expect(page).not.toContain('<!--');
  expect(dataIn(page).report.files).toEqual([text]);
});

test('invisible characters and those that change the direction of text become visible', () => {
  const { files } = dataIn(printPage(data('a\u202eb\u2028c\u0007d\ne'), parts)).report;
  expect(files).toEqual(['a\ufffdb\ufffdc\u2407d\u240ae']);
});

test('the policy permits the script and the style of the page, and nothing else', () => {
  const page = printPage(data(''), parts);
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ');
  expect(policy).toEqual([
    "default-src 'none'",
    `script-src ${hash(parts.script)}`,
    `style-src ${hash(parts.style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ]);
});
