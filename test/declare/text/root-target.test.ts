import { expect, test } from 'vitest';
import { rootTarget } from '../../../generator/declare/text/root-target.js';

test.each([
  ['../resources/order.md#id', 'resources/order.md#id'],
  ['order-list.md?view=all#x', 'api/order-list.md?view=all#x'],
  ['..\\resources\\order.md', 'resources/order.md'],
  ['#examples', 'api/order-post.md#examples'],
  ['../../concepts/paging.md', '../concepts/paging.md'],
  ['/docs/paging', '/docs/paging'],
  ['//contoso.com/paging', '//contoso.com/paging'],
  ['https://contoso.com/a/../b', 'https://contoso.com/a/../b'],
  ['mailto:a@contoso.com', 'mailto:a@contoso.com'],
])('resolves the link %j in api/order-post.md to %j', (target, expected) => {
  expect(rootTarget(target, 'api/order-post.md')).toBe(expected);
});
