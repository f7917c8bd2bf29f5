import { expect, test } from 'vitest';
import { unknownAnnotatedProperty } from '../../../generator/check/rules/unknown-annotated-property.js';
import { lintPages } from '../lint-pages.js';
import { resourcePage } from '../operation-page.js';

const page = (annotation: string) => resourcePage(['|id|String|The key.|'], '{ "id": "String" }', { annotation });

test('reports names in an annotation that are not properties of the type', () => {
  const annotated = page(',\n"keyProperty": "key", "optionalProperties": ["id", "nmae"]');
  expect(lintPages(unknownAnnotatedProperty, annotated)).toEqual([
    '<!-- { "blockType": "resource", "@odata.type": "contoso.order", … | The key `key` is not a property of `order`',
    '<!-- { "blockType": "resource", "@odata.type": "contoso.order", … | The optional property `nmae` is not a property of `order`',
  ]);
});

test('does not report properties of the type, or types whose base type has no page', () => {
  expect(lintPages(unknownAnnotatedProperty, page(', "keyProperty": "id", "optionalProperties": ["id"]'))).toEqual([]);
  expect(lintPages(unknownAnnotatedProperty, page(', "keyProperty": "key", "baseType": "contoso.document"'))).toEqual(
    [],
  );
});
