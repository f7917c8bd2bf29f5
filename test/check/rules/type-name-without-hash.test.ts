import { expect, test } from 'vitest';
import { typeNameWithoutHash } from '../../../generator/check/rules/type-name-without-hash.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

const item = (name: string) =>
  `{\n  "@odata.type": "#contoso.order",\n  "item": {\n    "@odata.type": "${name}"\n  }\n}`;

test('reports `@odata.type` without `#` if the same example has one with `#`', () => {
  expect(lintPages(typeNameWithoutHash, operationPage({ responseBody: item('contoso.item') }))).toEqual([
    '"contoso.item" | `@odata.type` is `contoso.item` here, but has a `#` elsewhere in this example',
  ]);
});

test('does not report consistent names or primitive types', () => {
  expect(lintPages(typeNameWithoutHash, operationPage({ responseBody: item('#contoso.item') }))).toEqual([]);
  expect(lintPages(typeNameWithoutHash, operationPage({ responseBody: item('Edm.String') }))).toEqual([]);
  const bare = '{ "@odata.type": "contoso.order" }';
  expect(lintPages(typeNameWithoutHash, operationPage({ responseBody: bare }))).toEqual([]);
});
