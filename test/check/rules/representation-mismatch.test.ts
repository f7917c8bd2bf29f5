import { describe, expect, test } from 'vitest';
import { representationMismatch } from '../../../generator/check/rules/representation-mismatch.js';
import { lintPages } from '../lint-pages.js';
import { resourcePage } from '../operation-page.js';

const rows = ['|customer|String|Who ordered.|', '|items|String collection|What.|'];

describe('representationMismatch', () => {
  test('reports properties that only the table or only the JSON representation has', () => {
    const page = resourcePage(
      [...rows, '|total|Int32|How much.|'],
      '{\n  "custmer": "String",\n  "items": ["String"]\n}',
    );
    expect(lintPages(representationMismatch, page)).toEqual([
      '"custmer" | The JSON representation has `custmer`, but no table of the page lists it; did you mean `customer`?',
      'total | The table lists `total`, but the JSON representation lacks it',
    ]);
  });

  test('reports a collection against a single value', () => {
    const page = resourcePage(rows, '{\n  "customer": ["String"],\n  "items": "String"\n}');
    expect(lintPages(representationMismatch, page)).toEqual([
      '["String"] | The JSON representation shows `customer` as a collection, but the table says a single value',
      '"String" | The JSON representation shows `items` as a single value, but the table says a collection',
    ]);
  });

  test('does not report matching properties, annotations, null, names in another case or inherited properties', () => {
    const json = '{ "@odata.type": "contoso.order", "Customer": "String", "items": null, "id": "String" }';
    const order = resourcePage(rows, json, { annotation: ', "baseType": "contoso.document"' });
    const document = resourcePage(['|id|String|The key.|'], '{ "id": "String" }', { name: 'document' });
    expect(
      lintPages(representationMismatch, { 'resources/order.md': order, 'resources/document.md': document }),
    ).toEqual([]);
    const named = '{ "customer": "String", "items": { "@odata.type": "Collection(Edm.String)" } }';
    expect(lintPages(representationMismatch, resourcePage(rows, named))).toEqual([]);
  });

  test('does not report properties that only the JSON representation of an open type has', () => {
    const json = '{ "customer": "String", "items": ["String"], "custom_color": "String" }';
    expect(lintPages(representationMismatch, resourcePage(rows, json))).toHaveLength(1);
    const open = resourcePage(rows, json, { annotation: ', "openType": true' });
    expect(lintPages(representationMismatch, open)).toEqual([]);
    const document = resourcePage(['|id|String|The key.|'], '{ "id": "String" }', {
      name: 'document',
      annotation: ', "openType": true',
    });
    const order = resourcePage(rows, json, { annotation: ', "baseType": "contoso.document"' });
    const pages = { 'resources/order.md': order, 'resources/document.md': document };
    expect(lintPages(representationMismatch, pages)).toEqual([]);
  });
});
