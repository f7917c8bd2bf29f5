import { expect, test } from 'vitest';
import { requiredButAbsent } from '../../../generator/check/rules/required-but-absent.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

test('reports properties that the page lists as required and its own example omits', () => {
  const rows = ['|id|String|The key.|', '|customer|String|Who ordered.|'];
  expect(lintPages(requiredButAbsent, operationPage({ rows }))).toEqual([
    'id | The documentation calls `id` required, but the example lacks it',
  ]);
});

test('does not report an example with all of them', () => {
  expect(lintPages(requiredButAbsent, operationPage())).toEqual([]);
});

test('does not report requests that the service refuses', () => {
  const refused = `${operationPage()}
### Request 2

\`\`\`http
POST https://api.contoso.com/v1/orders
Content-Type: application/json

{}
\`\`\`

### Response 2

\`\`\`http
HTTP/1.1 400 Bad Request
\`\`\`
`;
  expect(lintPages(requiredButAbsent, refused)).toEqual([]);
  expect(lintPages(requiredButAbsent, refused.replace('400 Bad Request', '201 Created'))).not.toEqual([]);
});
