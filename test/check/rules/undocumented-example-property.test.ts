import { describe, expect, test } from 'vitest';
import { undocumentedExampleProperty } from '../../../generator/check/rules/undocumented-example-property.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

function lint(responseBody: string, annotation = ''): readonly string[] {
  return lintPages(undocumentedExampleProperty, {
    'api/order-post.md': operationPage({ responseBody }),
    'resources/order.md': resourcePage(['|customer|String|Who ordered.|'], '{ "customer": "String" }', { annotation }),
  });
}

describe('undocumentedExampleProperty', () => {
  test('reports a property that no table of the type lists, once per page', () => {
    expect(lint('{ "customer": "a", "nmae": 1, "@odata.etag": "x", "customer@odata.type": "y" }')).toEqual([
      '"nmae" | The example shows `nmae`, which is not documented for `order`',
    ]);
  });

  test('reports the object instead if most of its properties are unknown', () => {
    expect(lint('{ "a": 1, "b": 2, "c": 3 }')).toEqual([
      '{ "a": 1, "b": 2, "c": 3 } | The object has `a, b, c`, which are not documented for `order`',
    ]);
  });

  test('does not report documented properties, an ellipsis, open types, or types whose base type has no page', () => {
    expect(lint('{ "customer": "a" }')).toEqual([]);
    expect(lint('{ "customer": "a", "...": "..." }')).toEqual([]);
    expect(lint('{ "colour": "a" }', ', "openType": true')).toEqual([]);
    expect(lint('{ "colour": "a" }', ', "baseType": "contoso.document"')).toEqual([]);
  });
});
