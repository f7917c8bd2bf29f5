import { expect, test } from 'vitest';
import { isNamed, qualifiedName } from '../../../generator/model/edm/type-reference.js';

test.each([
  ['order', true],
  ['ORDER', true],
  ['contoso.sales.order', true],
  ['Contoso.Sales.Order', true],
  ['sales.order', false],
  ['der', false],
  ['orders', false],
  ['contoso.stock.order', false],
  ['', false],
])('contoso.sales.order has the name %s: %s', (name, called) => {
  expect(isNamed(qualifiedName('contoso.sales.order'), name)).toBe(called);
});
