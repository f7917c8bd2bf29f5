import { expect, test } from 'vitest';
import { camelCase, kebabCase, pascalCase } from '../../../generator/emit/names/casing.js';

test.each([
  ['orderLine', 'OrderLine', 'orderLine', 'order-line'],
  ['URLList', 'URLList', 'uRLList', 'url-list'],
  ['order line', 'OrderLine', 'orderLine', 'order-line'],
  ['tuple_2Of', 'Tuple_2Of', 'tuple_2Of', 'tuple-2-of'],
  ['3dModel', '_3dModel', '_3dModel', '3d-model'],
  ['größe', 'Größe', 'größe', 'gr-e'],
  ['../..', 'Unnamed', 'unnamed', 'unnamed'],
  ['', 'Unnamed', 'unnamed', 'unnamed'],
])('%o becomes %s, %s and %s', (name, pascal, camel, kebab) => {
  expect([pascalCase(name), camelCase(name), kebabCase(name)]).toEqual([pascal, camel, kebab]);
});
