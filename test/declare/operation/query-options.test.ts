import { describe, expect, it } from 'vitest';
import { factsOf, factsOfKind } from '../pages.js';

const read = (text: string) => {
  const page = `# List orders\n\n## HTTP request\n\`\`\`http\nGET /orders\n\`\`\`\n\n## Optional query parameters\n\n${text}\n`;
  return factsOfKind(factsOf(page, 'api/order-list.md'), 'Operation')[0]?.queryOptions;
};

describe('system query options', () => {
  it.each([
    [
      'This method supports the `$select`, `$orderBy` and $top OData query parameters.',
      ['$select', '$orderby', '$top'],
    ],
    ['This method supports the `select` and `expand` OData query parameters.', ['$select', '$expand']],
    ['You can use `$filter` to find an order.', ['$filter']],
    ['This method supports these OData query parameters:\n\n- `$skip`\n- `$count`', ['$skip', '$count']],
    ['Use `$select`, as in `$price`. The `select` is a word.', ['$select']],
  ])('that %j names are those of the operation', (text, named) => {
    expect(read(text)).toEqual({ named, denied: [] });
  });

  it('of a general statement are all that apply, except those that another sentence denies', () => {
    const general = 'This method supports the OData query parameters to help customize the response.';
    expect(read(general)).toEqual({ general: true, named: [], denied: [] });
    expect(read(`${general} The \`$search\` parameter is not supported.`)).toEqual({
      general: true,
      named: [],
      denied: ['$search'],
    });
    expect(read('This method supports the OData query parameters, including `$search`.')).toEqual({
      general: true,
      named: ['$search'],
      denied: [],
    });
  });

  it.each([
    'This method does not support OData query parameters.',
    "This method doesn't support `$filter`.",
    'Not supported:\n\n- `$filter`\n- `$top`',
    'None.',
  ])('are absent after %j', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
