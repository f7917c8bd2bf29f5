import { describe, expect, test } from 'vitest';
import { exampleDeviation } from '../../../generator/check/rules/example-deviation.js';
import { lintPages } from '../lint-pages.js';
import { operationPage, resourcePage } from '../operation-page.js';

const rows = [
  '|id|String|The key. Read-only.|',
  '|count|Int32|How many.|',
  '|created|DateTimeOffset|When.|',
  '|express|Boolean|How.|',
  '|items|String collection|What.|',
  '|status|status|How far. Possible values are: `new`, `paid`.|',
  '|where|[place](place.md)|Where.|',
];

const json = '{ "id": "", "count": 1, "created": "", "express": true, "items": [""], "status": "", "where": {} }';

function lint(responseBody: string): readonly string[] {
  return lintPages(exampleDeviation, {
    'api/order-post.md': operationPage({ responseBody }),
    'resources/order.md': resourcePage(rows, json),
    'resources/place.md': resourcePage(['|city|String|Which.|'], '{ "city": "String" }', { name: 'place' }),
  });
}

describe('exampleDeviation', () => {
  test('does not report values that match the documentation', () => {
    const body = '{ "id": "1", "count": 1, "created": "2024-02-29T08:30:00Z", "express": true, "status": "paid" }';
    expect(lint(body)).toEqual([]);
  });

  test('does not report requests that the service refuses', () => {
    const page = (status: string) => `${operationPage()}
### Request 2

\`\`\`http
POST https://api.contoso.com/v1/orders
Content-Type: application/json

{ "count": true }
\`\`\`

### Response 2

\`\`\`http
HTTP/1.1 ${status}
\`\`\`
`;
    const found = (status: string) =>
      lintPages(exampleDeviation, {
        'api/order-post.md': page(status),
        'resources/order.md': resourcePage(rows, json),
      });
    expect(found('400 Bad Request').filter((line) => line.startsWith('true'))).toEqual([]);
    expect(found('201 Created').filter((line) => line.startsWith('true'))).not.toEqual([]);
  });

  test('reports placeholders', () => {
    expect(lint('{ "created": "String (timestamp)" }')).toEqual([
      '"String (timestamp)" | The example shows the placeholder `String (timestamp)` (documented: `DateTimeOffset`)',
    ]);
    expect(lint('{ "status": "String" }')).toEqual([
      '"String" | The example shows the placeholder `String` (documented: a member of `status`)',
    ]);
  });

  test('reports a value that is not a member, with the closest member as a suggestion', () => {
    expect(lint('{ "status": "Paid" }')).toEqual(['"Paid" | `Paid` is not a member of `status`; did you mean `paid`?']);
  });

  test('reports numbers and Booleans in quotation marks', () => {
    expect(lint('{ "count": "1", "express": "true" }')).toEqual([
      '"1" | `"1"` is in quotation marks, but the documentation says `Int32`',
      '"true" | `"true"` is in quotation marks, but the documentation says `Boolean`',
    ]);
  });

  test('reports values of another type, format or range', () => {
    expect(lint('{ "count": 3000000000, "created": "29 February", "items": "none" }')).toEqual([
      '3000000000 | The number `3000000000` is out of the range of `Int32`',
      '"29 February" | The value `29 February` does not have the format of `DateTimeOffset`',
      '"none" | The example shows a string for `items`, but the documentation says a collection of `String`',
    ]);
  });

  test('accepts members joined by commas', () => {
    expect(lint('{ "status": "new,paid" }')).toEqual([]);
  });

  test('accepts a date as a date and time', () => {
    expect(lint('{ "created": "2024-02-29" }')).toEqual([]);
  });

  test('reports the name of an unrelated type', () => {
    expect(lint('{ "where": { "@odata.type": "#contoso.order" } }')).toEqual([
      '"#contoso.order" | `@odata.type` is `#contoso.order`, which is neither `place` nor derived from it',
    ]);
  });
});
