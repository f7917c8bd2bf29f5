import { expect, test } from 'vitest';
import { absoluteUrl } from '../../../generator/emit/escape/urls.js';

test.each([
  ['resources/order.md#id', undefined, undefined],
  ['/concepts/paging', undefined, undefined],
  ['https://contoso.com/a b?x={y}', undefined, 'https://contoso.com/a%20b?x=%7By%7D'],
  ['resources/order.md#id', 'https://contoso.com/docs', 'https://contoso.com/docs/resources/order.md#id'],
  ['../concepts/paging.md', 'https://contoso.com/docs/', 'https://contoso.com/concepts/paging.md'],
  ['/concepts/paging', 'https://contoso.com/docs', 'https://contoso.com/concepts/paging'],
  ['//example.com/x', 'https://contoso.com/docs', 'https://example.com/x'],
  ['https://example.com/x', 'https://contoso.com/docs', 'https://example.com/x'],
  ['https://contoso.com/*/(a)@see|`b`', undefined, 'https://contoso.com/%2A/%28a%29%40see%7C%60b%60'],
  ['https://user:secret@contoso.com/', undefined, undefined],
  ['javascript:alert(1)', 'https://contoso.com/docs', undefined],
  ['data:text/html,x', undefined, undefined],
  ['https://', 'https://contoso.com/docs', undefined],
])('%j, with pages at %j, leads to %j', (target, pagesUrl, expected) => {
  expect(absoluteUrl(target, pagesUrl)).toBe(expected);
});
