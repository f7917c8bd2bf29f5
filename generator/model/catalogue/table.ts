import { didYouMean } from './did-you-mean.js';
import { pageFault } from './entry.js';
import { http, jsonPage, orderPage, page, propertyTable } from './example-pages.js';
import { quote } from './quote.js';

function permissionPage(header: string, ...rows: readonly string[]): string {
  return page('Get order', {
    Permissions: [`|Permission type|${header}|`, '|:---|:---|', ...rows].join('\n'),
    'HTTP request': http('GET /orders/{id}'),
  });
}

const leastPrivileged = 'Permissions (from least to most privileged)';

/** Faults of tables, code blocks and prose on one page: what declare/ reports. */
export const tableCatalogue = {
  'nameless-column': pageFault<{ readonly number: number }>({
    severity: 'info',
    message: ({ number }) => `The header of column ${number} is empty, but the column is not`,
    explanation: 'docs2ts knows a column by its header. It reads one without a header by its contents, or not at all.',
    fix: 'Write the header of the column.',
    bad: orderPage('|total|Double|What the order costs.|').replace('|Type|', '|«»|'),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'unknown-type-cell': pageFault<{ readonly text: string }>({
    severity: 'warning',
    message: ({ text }) => `The Type cell ${quote(text)} is not a type`,
    explanation:
      'A Type cell contains a primitive type, the name of a type, a collection or map of one of them, or several alternatives. docs2ts does not guess: it accepts any value for a type that it cannot read.',
    fix: 'Write the type as `String`, `[order](order.md)`, `String collection`, `array of strings`, `map of string to Int32` or `String or Int32`, move remarks to the description, or add your own words to `vocabulary.types` in the configuration (`docs2ts explain vocabulary` lists the standard words).',
    bad: orderPage('|weight|«about 3 kg»|What the order weighs.|'),
    good: orderPage('|weight|Double|What the order weighs, about 3 kg.|'),
  }),
  'unread-cell': pageFault<{ readonly text: string; readonly column: string }>({
    severity: 'info',
    message: ({ text, column }) => `The cell ${quote(text)} in the column ${quote(column)} is neither yes nor no`,
    explanation: 'docs2ts reads such a column as a yes or a no for each row. It skipped the cell.',
    fix: 'Write "Yes" or "No", and the rest in the description.',
    bad: page('order resource type', {
      Properties: '|Property|Type|Nullable|\n|:---|:---|:---|\n|note|String|«sometimes»|',
    }),
    good: page('order resource type', {
      Properties: '|Property|Type|Nullable|\n|:---|:---|:---|\n|note|String|Yes|',
    }),
  }),
  'unread-column': pageFault<{ readonly column: string; readonly suggestion: string | undefined }>({
    fixable: 'certain',
    severity: 'info',
    message: ({ column, suggestion }) => `Nothing is read from the column ${quote(column)}${didYouMean(suggestion)}`,
    explanation: 'docs2ts does not know the column, so what its cells say is in neither types nor comments.',
    fix: 'Use a usual column header, add yours to `vocabulary.columns` in the configuration, or move what the cells say to the description.',
    bad: page('order resource type', {
      Properties: '|Property|Type|«Since»|\n|:---|:---|:---|\n|note|String|1.2|',
    }),
    good: page('order resource type', {
      Properties: '|Property|Type|Description|\n|:---|:---|:---|\n|note|String|What to know. Since 1.2.|',
    }),
  }),
  'missing-type-cell': pageFault<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `The row of ${quote(name)} has no type`,
    explanation: 'A row without a type declares only a name. docs2ts accepts any value for it.',
    fix: 'Fill in the Type cell.',
    bad: orderPage('«|total||What the order costs.|»'),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'missing-name-cell': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The row has no name in its first column',
    explanation: 'A row without a name declares nothing. docs2ts skipped it.',
    fix: 'Fill in the name, or join the row with the one above it.',
    bad: orderPage('«||Double|What the order costs.|»'),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'unknown-table': pageFault<{
    readonly columns: string;
    readonly section: string | undefined;
    readonly expected: string | undefined;
    readonly suggestion: string | undefined;
  }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ columns, section, expected, suggestion }) => {
      if (section === undefined) return `No heading announces the table with the columns ${quote(columns)}`;
      if (expected === undefined) {
        return `${quote(section)} is not a heading that announces a table, but the one below it has the columns ${quote(columns)}`;
      }
      return `The table under ${quote(section)} has the columns ${quote(columns)}, but needs columns such as ${quote(expected)}${didYouMean(suggestion)}`;
    },
    explanation:
      'The table looks like one that documents an API: its heading announces such a table, or it has a column of names and one of types. But no kind of table has this heading and these columns, so docs2ts did not read it.',
    fix: 'Use the usual heading and column headers, or add your own to `vocabulary` in the configuration. `docs2ts lint --coverage` shows the entries.',
    bad: page('order resource type', { Properties: '«|Thing|Colour|Type|\n|:---|:---|:---|\n|total|red|Double|»' }),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'unknown-annotation-key': pageFault<{ readonly key: string; readonly suggestion: string | undefined }>({
    fixable: 'certain',
    severity: 'info',
    message: ({ key, suggestion }) => `The annotation has the unknown key ${quote(key)}${didYouMean(suggestion)}`,
    explanation: 'Nothing reads this key. It is usually a misspelling of one that would have an effect.',
    fix: 'Correct the spelling or remove the key.',
    bad: jsonPage('{ "id": "String" }').replace(' } -->', ', «"keyProprety"»: "id" } -->'),
    good: jsonPage('{ "id": "String" }').replace(' } -->', ', "keyProperty": "id" } -->'),
  }),
  'unknown-block-type': pageFault<{ readonly blockType: string; readonly suggestion: string | undefined }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ blockType, suggestion }) =>
      `The block type ${quote(blockType)} is not one of \`resource\`, \`request\`, \`response\`, \`example\`, \`samples\` and \`ignored\`${didYouMean(suggestion)}`,
    explanation:
      'The block type says what a code block contains. docs2ts read this block by its section and its content alone.',
    fix: 'Use one of the known block types.',
    bad: page('Get order', { Example: `<!-- «{ "blockType": "rquest" }» -->\n${http('GET /orders/1')}` }),
    good: page('Get order', { Example: `<!-- { "blockType": "request" } -->\n${http('GET /orders/1')}` }),
  }),
  'malformed-annotation': pageFault<{ readonly key: string; readonly inComment: boolean }>({
    severity: 'warning',
    message: ({ key, inComment }) =>
      inComment
        ? `The comment has ${quote(key)}, but is not a JSON object in braces`
        : `The annotation with ${quote(key)} is text, because it is not between \`<!--\` and \`-->\``,
    explanation:
      'An annotation is a comment that contains a JSON object. docs2ts ignored this one, so the code block below it is read without the type and name that it states.',
    fix: 'Write the annotation as `<!-- { "blockType": "…" } -->`.',
    bad: page('Get order', {
      Example: `«<!-- "blockType": "request" } -->»\n${http('GET /orders/1')}`,
    }),
    good: page('Get order', {
      Example: `<!-- { "blockType": "request" } -->\n${http('GET /orders/1')}`,
    }),
  }),
  'annotation-without-block': pageFault<{ readonly blockType: string }>({
    severity: 'info',
    message: ({ blockType }) => `No code block follows the annotation ${quote(blockType)}`,
    explanation:
      'An annotation describes the code block directly below it. With a paragraph, heading or table in between, it has no effect.',
    fix: 'Move the annotation directly above its code block, or remove it.',
    bad: page('Get order', {
      Example: `«<!-- { "blockType": "request" } -->»\n\nThe request:\n\n${http('GET /orders/1')}`,
    }),
    good: page('Get order', {
      Example: `The request:\n\n<!-- { "blockType": "request" } -->\n${http('GET /orders/1')}`,
    }),
  }),
  'reversed-permission-order': pageFault<{ readonly header: string }>({
    severity: 'info',
    message: ({ header }) => `The permissions are listed in the order ${quote(header)}`,
    explanation:
      'Readers take the first permission of a cell as the one to ask for. If the most privileged one comes first, they ask for too much. docs2ts reversed the order in its output.',
    fix: 'List the least privileged permission first, and say so in the header.',
    bad: permissionPage(
      '«Permissions (from most to least privileged)»',
      '|Application|Order.ReadWrite.All, Order.Read.All|',
    ),
    good: permissionPage(leastPrivileged, '|Application|Order.Read.All, Order.ReadWrite.All|'),
  }),
  'undocumented-permission': pageFault<{ readonly text: string; readonly permissionType: string }>({
    severity: 'warning',
    message: ({ text, permissionType }) =>
      text === ''
        ? `The cell for ${quote(permissionType)} is empty`
        : `The cell for ${quote(permissionType)} has the placeholder ${quote(text)} instead of permissions`,
    explanation: 'The cell says neither which permissions are needed nor that the kind of account is not supported.',
    fix: 'List the permissions, or write "Not supported.".',
    bad: permissionPage(leastPrivileged, '|Application|«**TODO: Determine scopes**»|'),
    good: permissionPage(leastPrivileged, '|Application|Not supported.|'),
  }),
  'unknown-permission-cell': pageFault<{ readonly text: string }>({
    severity: 'info',
    message: ({ text }) => `${quote(text)} cannot be read as permissions such as \`Order.Read.All\``,
    explanation:
      'The cell contains more than names of permissions that commas, "or" and "and" join, or its words can be read in two ways. docs2ts kept its text as a note.',
    fix: 'Write only the names of permissions, joined by commas, "or" and "and", or write "Not supported.".',
    bad: permissionPage(leastPrivileged, '|Application|«Ask the shop.»|'),
    good: permissionPage(leastPrivileged, '|Application|Order.Read.All|'),
  }),
  'malformed-request-line': pageFault<{ readonly line: string }>({
    severity: 'warning',
    message: ({ line }) => `${quote(line)} is not a request line such as \`GET /orders/{id}\``,
    explanation:
      'The code blocks of the HTTP request section contain one or more request lines. Any other line there documents no route.',
    fix: 'Write a method, a space and a path that begins with `/`.',
    bad: page('Get order', { 'HTTP request': http('GET /orders/{id}', '«GET /past orders/{id}»') }),
    good: page('Get order', { 'HTTP request': http('GET /orders/{id}', 'GET /past-orders/{id}') }),
  }),
  'missing-route': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The HTTP request section has no request line',
    explanation: 'Without a method and a path the page documents no operation.',
    fix: 'Add a code block with the request line.',
    bad: page('Get order', { 'HTTP request': 'Any client can get an order.' }).replace(
      '## HTTP request',
      '«## HTTP request»',
    ),
    good: page('Get order', {
      'HTTP request': http('GET /orders/{id}'),
      Response: 'Returns a `204 No Content` response code.',
    }),
  }),
  'ownerless-table': pageFault<{ readonly table: string; readonly owner: string }>({
    severity: 'info',
    message: ({ table, owner }) => `The page has a ${table}, but does not say which ${owner} it belongs to`,
    explanation:
      'A property table belongs to the type in the annotation of the JSON representation, or to the type in the title; a table of values to the enum or property in its heading; a table of parameters to an operation with a request line. This page names none, so docs2ts skipped the table.',
    fix: 'Add the JSON representation with its annotation, or write the title as "order resource type", the heading as "status values", or the request line below "HTTP request".',
    bad: page('Working with orders', {
      Properties: propertyTable('|total|Double|What the order costs.|').replace('Property', '«Property»'),
    }),
    good: orderPage('|total|Double|What the order costs.|'),
  }),
  'enumeration-without-values': pageFault<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `The values of the enumeration ${quote(name)} are not listed`,
    explanation:
      'The Type cell says that the value is one of a list, but the row has neither the list nor the name of an enumeration. docs2ts accepts any string.',
    fix: 'Link to the enumeration, or write "Possible values are: …" in the description.',
    bad: orderPage('|state|«Enumeration»|How far the order is.|'),
    good: {
      'order.md': orderPage('|state|[state](state.md)|How far the order is.|'),
      'state.md': page('state enum type', { Members: '|Member|\n|:---|\n|open|\n|paid|' }),
    },
  }),
  'unknown-body-type': pageFault<{ readonly operation: string }>({
    severity: 'info',
    message: ({ operation }) => `The page does not say of which type the request body of ${quote(operation)} is`,
    explanation:
      'The rows of a request body table belong to a type, but neither the text, the response nor an example names it. docs2ts kept the rows as parameters of the request.',
    fix: 'Name the type: `In the request body, supply a JSON representation of the [order](order.md) object.`',
    bad: page('Update', {
      'HTTP request': http('PATCH /orders/{id}'),
      'Request body': propertyTable('|total|Double|What the order costs.|'),
    }).replace('## Request body', '«## Request body»'),
    good: {
      'order.md': orderPage('|total|Double|What the order costs.|'),
      'order-update.md': page('Update', {
        'HTTP request': http('PATCH /orders/{id}'),
        'Request body': `Supply a JSON representation of the [order](order.md) object.\n\n${propertyTable('|total|Double|What the order costs.|')}`,
      }),
    },
  }),
} as const;
