import { describe, expect, test } from 'vitest';
import {
  lastSegment,
  leavesDocumentation,
  resolvePath,
  splitTarget,
  withoutPageExtension,
} from '../../../generator/model/text/link-target.js';

describe('a link target', () => {
  test.each([
    ['../resources/order.md', '../resources/order.md', undefined, ''],
    ['order.md#status-values', 'order.md', 'status-values', '#status-values'],
    ['order.md?view=1#a?b', 'order.md', 'a?b', '?view=1#a?b'],
    ['#status-values', '', 'status-values', '#status-values'],
    ['..\\resources\\order.md', '../resources/order.md', undefined, ''],
  ])('%s has the path %j and the anchor %j', (target, path, anchor, suffix) => {
    expect(splitTarget(target)).toEqual({ path, anchor, suffix });
  });

  test.each([
    ['https://contoso.com/order.md', true],
    ['mailto:orders@contoso.com', true],
    ['/docs/order', true],
    ['order.md', false],
    ['#top', false],
  ])('%s is outside of the documentation: %s', (target, leaves) => {
    expect(leavesDocumentation(target)).toBe(leaves);
  });

  test.each([
    ['../resources/order.md', 'api/order-get.md', 'resources/order.md'],
    ['./order.md', 'resources/line.md', 'resources/order.md'],
    ['/includes/note.md', 'api/order-get.md', 'includes/note.md'],
    ['~/includes/note.md', 'api/order-get.md', 'includes/note.md'],
  ])('%s in %s resolves to the file %s', (path, file, resolved) => {
    expect(resolvePath(path, file)).toBe(resolved);
  });

  test.each(['Order.md', 'order.MDX', 'order.markdown', 'order.html', 'order'])('%s is the page order', (path) => {
    expect(withoutPageExtension(path)).toBe('order');
  });

  test('is named after the last part of its path', () => {
    expect(lastSegment('resources/order')).toBe('order');
    expect(lastSegment('order')).toBe('order');
  });
});
