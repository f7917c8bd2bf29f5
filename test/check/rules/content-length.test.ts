import { describe, expect, test } from 'vitest';
import { contentLength } from '../../../generator/check/rules/content-length.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

// 22 bytes with LF, 24 with CRLF line ends; `ü` takes two bytes.
const body = '{\n  "customer": "aü"\n}';

function page(length: string, requestBody = body): string {
  return operationPage({
    requestHeaders: ['Content-Type: application/json', `Content-length: ${length}`],
    requestBody,
  });
}

describe('contentLength', () => {
  test('reports a length that does not match, however it is counted', () => {
    expect(lintPages(contentLength, page('26'))).toEqual([
      'Content-length: 26 | Content-Length is `26`, but the body has 25 bytes',
    ]);
  });

  test.each([23, 24, 25, 27])('accepts %i: LF or CRLF line ends, the last one counted or not', (length) => {
    expect(lintPages(contentLength, page(String(length)))).toEqual([]);
  });

  test('does not report a length that is not a number', () => {
    expect(lintPages(contentLength, page('length'))).toEqual([]);
  });
});
