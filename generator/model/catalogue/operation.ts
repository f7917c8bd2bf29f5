import { didYouMean } from './did-you-mean.js';
import { pageFault } from './entry.js';
import { createOrderPage, getOrderPage, http, orderPage, page } from './example-pages.js';
import { quote } from './quote.js';

const total = '|total|Double|What the order costs.|';
const note = '|note|String|What the customer wrote.|';
const orderOf = orderPage(total, note);

/** The page of an order with a method, and what the method returns. */
function methodsPage(returns: string): string {
  return orderPage(total).replace(
    '## Properties',
    `## Methods\n\n|Method|Return type|Description|\n|:---|:---|:---|\n|[Get order](order-get.md)|${returns}|Gets one.|\n\n## Properties`,
  );
}

function deletePage(heading: string): string {
  return page('Delete order', {
    'HTTP request': http('DELETE /orders/{id}'),
    [heading]: 'Returns a `204 No Content` response code.',
  });
}

/** Two pages that have a Response section. */
const answered = {
  'order.md': orderOf,
  'order-get.md': getOrderPage('{ "total": 1 }'),
  'order-create.md': createOrderPage([total], ['{ "total": 1 }']),
};

function headerPage(row: string): string {
  return page('Delete order', {
    'HTTP request': http('DELETE /orders/{id}'),
    'Request headers': `|Name|Description|\n|:---|:---|\n${row}`,
    Response: 'Returns a `204 No Content` response code.',
  });
}

function queryPage(option: string): string {
  return page('List orders', {
    'HTTP request': http('GET /orders'),
    'Optional query parameters': `This method supports the ${option} OData query parameter.`,
    Response: 'Returns a `200 OK` response code and a collection of [order](order.md) objects.',
  });
}

function permissionPage(title: string, scope: string): string {
  return page(title, {
    Permissions: `|Permission type|Permissions|\n|:---|:---|\n|Application|${scope}|`,
    'HTTP request': http(`GET /${title.toLowerCase().replaceAll(' ', '-')}`),
    Response: 'Returns a `204 No Content` response code.',
  });
}

function readPage(route: string, parameter: string): string {
  return page('Delete order', {
    'HTTP request': http(route),
    'Path parameters': `|Parameter|Type|Description|\n|:---|:---|:---|\n${parameter}`,
    Response: 'Returns a `204 No Content` response code.',
  });
}

/** What the rules of check/ report about operations: parts of their pages that disagree. */
export const operationCatalogue = {
  'method-return-mismatch': pageFault<{ readonly stated: string; readonly answer: string }>({
    severity: 'warning',
    message: ({ stated, answer }) =>
      `The table of methods says that the operation returns ${quote(stated)}, but its page documents ${quote(answer)}`,
    explanation:
      'The page of a type lists its methods with what they return. The page of the operation itself says something else. docs2ts goes by the page of the operation.',
    fix: 'Correct the cell, or the Response section of the page of the operation.',
    bad: { 'order.md': methodsPage('«[order](order.md) collection»'), 'order-get.md': getOrderPage('{ "total": 1 }') },
    good: { 'order.md': methodsPage('[order](order.md)'), 'order-get.md': getOrderPage('{ "total": 1 }') },
  }),
  'missing-section': pageFault<{ readonly section: string; readonly having: number }>({
    severity: 'info',
    message: ({ section, having }) =>
      `The page has no section ${quote(section)}, which ${having} pages of its kind have`,
    explanation:
      'Most pages of this kind have the section, so readers look for it. docs2ts takes what it would say from the examples, which show only single cases.',
    fix: 'Add the section, or correct its heading.',
    bad: {
      ...answered,
      'order-delete.md': `«»${page('Delete order', { 'HTTP request': http('DELETE /orders/{id}') })}`,
    },
    good: { ...answered, 'order-delete.md': deletePage('Response') },
  }),
  'repeated-heading': pageFault<{ readonly heading: string }>({
    severity: 'info',
    message: ({ heading }) => `The page has the heading ${quote(heading)} twice`,
    explanation: 'Readers and links find only one of two sections with the same heading. docs2ts reads both.',
    fix: 'Merge the two sections, or rename one of them.',
    bad: `${deletePage('Response')}\n«## Response»\n\nNothing else.\n`,
    good: deletePage('Response'),
  }),
  'misspelt-header': pageFault<{ readonly name: string; readonly suggestion: string }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ name, suggestion }) => `There is no header ${quote(name)}; did you mean ${quote(suggestion)}?`,
    explanation:
      'The header is no field of HTTP or OData, and no other page names it, but it differs from a known one by a letter. A caller who copies it sends a header that the service ignores.',
    fix: 'Correct the name of the header.',
    bad: headerPage('«|Autorization|Bearer {token}. Required.|»'),
    good: headerPage('|Authorization|Bearer {token}. Required.|'),
  }),
  'misspelt-query-option': pageFault<{ readonly name: string; readonly suggestion: string }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ name, suggestion }) => `There is no query option ${quote(name)}; did you mean ${quote(suggestion)}?`,
    explanation:
      'Names of query options that begin with `$` are reserved for those of OData (URL Conventions 4.01, section 5.1). A service refuses any other.',
    fix: 'Correct the name of the query option.',
    bad: queryPage('«`$fliter`»'),
    good: queryPage('`$filter`'),
  }),
  'duplicate-route': pageFault<{ readonly route: string }>({
    severity: 'info',
    message: ({ route }) => `Several pages document ${quote(route)}`,
    explanation:
      'Two pages have the same method and path and nothing else that tells their requests apart. A page may have been copied without changing its request line. docs2ts makes one operation of them.',
    fix: 'Correct the request line of the page that is wrong, or remove one of the pages.',
    bad: {
      'order.md': orderOf,
      'order-get.md': getOrderPage('{ "total": 1, "note": "Thanks" }').replace(
        'GET /orders/{id}',
        'GET «/orders/{id}»',
      ),
      'order-read.md': getOrderPage('{ "total": 1, "note": "Thanks" }'),
    },
    good: { 'order.md': orderOf, 'order-get.md': getOrderPage('{ "total": 1, "note": "Thanks" }') },
  }),
  'list-mismatch': pageFault<{ readonly shown: string; readonly documented: string }>({
    severity: 'warning',
    message: ({ shown, documented }) => `The example shows ${shown}, but the Response section documents ${documented}`,
    explanation: 'A client reads a list and a single object in different ways, so one of the two cannot be right.',
    fix: 'Correct the example or the Response section.',
    bad: {
      'order.md': orderOf,
      'order-get.md': getOrderPage('«{ "value": [{ "total": 1, "note": "Thanks" }] }»'),
    },
    good: { 'order.md': orderOf, 'order-get.md': getOrderPage('{ "total": 1, "note": "Thanks" }') },
  }),
  'missing-request-body': pageFault<{ readonly method: string }>({
    severity: 'warning',
    message: ({ method }) => `The ${method} example has no body, but the page documents one`,
    explanation: 'The page describes what is in the body of the request, and its example sends none.',
    fix: 'Add the body to the example.',
    bad: {
      'order.md': orderOf,
      'order-create.md': createOrderPage([total], []).replace(
        /POST https[^`]*(?=\n```)/,
        (text) => `«${text.trimEnd()}»`,
      ),
    },
    good: { 'order.md': orderOf, 'order-create.md': createOrderPage([total], ['{ "total": 1 }']) },
  }),
  'missing-response-body': pageFault<{ readonly status: number }>({
    severity: 'info',
    message: ({ status }) => `The ${status} example has no body, but the Response section documents one`,
    explanation: 'The Response section says what the body contains, and the example shows none.',
    fix: 'Add the body to the example, or `"truncated": true` to its annotation.',
    bad: {
      'order.md': orderOf,
      'order-create.md': createOrderPage([total], ['{ "total": 1 }'], ['«HTTP/1.1 201 Created»']),
    },
    good: {
      'order.md': orderOf,
      'order-create.md': createOrderPage([total], ['{ "total": 1 }'], ['HTTP/1.1 201 Created', '', '{ "total": 1 }']),
    },
  }),
  'misspelt-permission': pageFault<{ readonly name: string; readonly suggestion: string }>({
    severity: 'warning',
    message: ({ name, suggestion }) => `No other page names the permission ${quote(name)}${didYouMean(suggestion)}`,
    explanation:
      'The permission is nearly that of other pages. An administrator cannot grant a permission that does not exist.',
    fix: 'Correct the name of the permission.',
    bad: {
      'a.md': permissionPage('Get order', 'Order.Read.All'),
      'b.md': permissionPage('List orders', 'Order.Read.All'),
      'c.md': permissionPage('Find orders', 'Order.Read.All'),
      'd.md': permissionPage('Count orders', '«Ordre.Read.All»'),
    },
    good: {
      'a.md': permissionPage('Get order', 'Order.Read.All'),
      'b.md': permissionPage('List orders', 'Order.Read.All'),
      'c.md': permissionPage('Find orders', 'Order.Read.All'),
      'd.md': permissionPage('Count orders', 'Order.Read.All'),
    },
  }),
  'unknown-path-parameter': pageFault<{ readonly name: string; readonly suggestion: string }>({
    severity: 'warning',
    message: ({ name, suggestion }) =>
      `No request line of the page has the placeholder ${quote(name)}${didYouMean(suggestion)}`,
    explanation: 'A row of the table describes a part of the path that no request line has.',
    fix: 'Use the same name in the table and in the request line.',
    bad: readPage('DELETE /orders/{id}', '«|orderKey|String|The key.|»'),
    good: readPage('DELETE /orders/{id}', '|id|String|The key.|'),
  }),
  'wrong-default': pageFault<{ readonly name: string; readonly value: string; readonly type: string }>({
    severity: 'warning',
    message: ({ name, value, type }) =>
      `The default ${quote(value)} of ${quote(name)} is not a value of ${quote(type)}`,
    explanation: 'The description names a default that the type of the property does not allow.',
    fix: 'Correct the default, or the type of the property.',
    bad: orderPage('|total|Double|«The default value is »`free`.|'),
    good: orderPage('|total|Double|What it costs. The default value is `0`.|'),
  }),
} as const;
