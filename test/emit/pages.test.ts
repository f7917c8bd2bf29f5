import { expect, test } from 'vitest';
import { pages } from '../../generator/emit/emitters/pages.js';
import { decidePackage } from '../../generator/emit/package-plan.js';
import { schemaOf, structuredType } from '../check/documented.js';
import { planInput } from './shop.js';

test.each([
  '../order.md',
  'a/../../order.md',
  '/order.md',
  'a//order.md',
  'C:\\order.md',
  'a\\..\\..\\order.md',
  'a:b.md',
])('a page called %s is left out, because it would be outside docs/ on some systems', (file) => {
  expect(shippedPaths(file)).toEqual(['NOTICE']);
});

test.each(['order.md', 'resources/my order #1.md', 'resources/..order.md'])('a page called %s is shipped', (file) => {
  expect(shippedPaths(file)).toEqual([`docs/${file}`, 'NOTICE']);
});

function shippedPaths(file: string): readonly string[] {
  const order = structuredType('order', []);
  const schema = schemaOf([{ ...order, source: { ...order.source, file } }]);
  const shipped = { files: [{ kind: 'Text', path: file, text: '# order' }], notice: 'Ours.' } as const;
  return pages.emit(decidePackage({ ...planInput(schema), pages: shipped }, [])).map(({ path }) => path);
}
