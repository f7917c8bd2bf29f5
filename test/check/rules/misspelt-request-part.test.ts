import { describe, expect, test } from 'vitest';
import { misspeltRequestPart } from '../../../generator/check/rules/misspelt-request-part.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

const request = (target: string) => operationPage({ request: `POST https://api.contoso.com/v1.0/orders${target}` });

describe('misspeltRequestPart', () => {
  test.each([
    ['Contnet-Type: application/json', 'Content-Type'],
    ['if-mach: *', 'If-Match'],
  ])('reports the header %s', (header, suggestion) => {
    const found = lintPages(misspeltRequestPart, operationPage({ requestHeaders: [header] }));
    const [name = ''] = header.split(':');
    expect(found).toEqual([`${header} | There is no header \`${name}\`; did you mean \`${suggestion}\`?`]);
  });

  test.each(['Content-Type: text/plain', 'client-request-id: 1', 'X-Date: today', 'Ranges: a', 'Dates: b'])(
    'does not report the header %s',
    (header) => {
      expect(lintPages(misspeltRequestPart, operationPage({ requestHeaders: [header] }))).toEqual([]);
    },
  );

  test('does not report a header that other pages name as well', () => {
    const page = operationPage({ requestHeaders: ['Preferr: a'] });
    expect(lintPages(misspeltRequestPart, { 'a.md': page, 'b.md': page })).toEqual([]);
  });

  test('reports a query option of a request', () => {
    expect(lintPages(misspeltRequestPart, request('?$top=1&$fliter=x'))).toHaveLength(1);
  });

  test.each(['?$filter=x', '?$FILTER=x', '?fliter=x', '?$custom=x', '?q=$fliter'])('does not report %s', (query) => {
    expect(lintPages(misspeltRequestPart, request(query))).toEqual([]);
  });
});
