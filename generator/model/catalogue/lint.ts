import { didYouMean } from './did-you-mean.js';
import { pageFault } from './entry.js';
import {
  getOrderPage,
  http,
  jsonPage,
  orderPage,
  orderPageWithJson,
  page,
  propertyTable,
  typePage,
} from './example-pages.js';
import { quote } from './quote.js';

const total = '|total|Double|What the order costs.|';

/** A page that creates an order, with the rows of its request body table. */
function bodyPage(...rows: readonly string[]): string {
  return page('Create order', {
    'HTTP request': http('POST /orders'),
    'Request body': `Supply a JSON representation of the [order](order.md) object.\n\n${propertyTable(...rows)}`,
    Response: 'Returns a `201 Created` response code and an [order](order.md) object.',
  });
}

/** What the rules of check/ report about pages, types and silences. */
export const lintCatalogue = {
  'several-definitions': pageFault<{ readonly name: string; readonly pages: number; readonly differing: boolean }>({
    severity: 'warning',
    message: ({ name, pages, differing }) =>
      `The type ${quote(name)} is defined by ${pages} pages${differing ? ' with different properties' : ''}`,
    explanation:
      'Several pages have a table of properties for the same type. docs2ts takes the properties of all of them. That is wrong where the pages belong to two versions of an API, or one is a forgotten copy.',
    fix: 'Remove or rename one of the types, or read each version of the API in a run of its own.',
    bad: { 'v1/order.md': orderPage(`«${total}»`), 'v2/order.md': orderPage('|sum|Double|What the order costs.|') },
    good: { 'v1/order.md': orderPage(total) },
  }),
  'announced-deprecation': pageFault<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `The description announces the deprecation of ${quote(name)}, but does not say whether it is deprecated now`,
    explanation:
      'The description says that the property will be deprecated, some day or on a day that may have passed. docs2ts does not mark it as deprecated, since the page does not say that it is.',
    fix: 'Once it is deprecated, write "Deprecated." and what to use instead. Until then, name the date.',
    bad: orderPage('«|sum|Double|What it costs. This property will be deprecated in July.|»'),
    good: orderPage('|sum|Double|What it costs. This property is deprecated. Use total.|'),
  }),
  'contradictory-answers': pageFault<{ readonly route: string; readonly type: string; readonly other: string }>({
    severity: 'warning',
    message: ({ route, type, other }) =>
      `The answer of ${quote(route)} is ${quote(type)} here, but ${quote(other)} on another page`,
    explanation:
      'Two pages document one request with answers that are not related: neither derives from the other, and they have no base type in common. docs2ts takes the answer to be either of them.',
    fix: 'Correct the page that is wrong. If the requests differ, show how: by their paths, or by the query of the request line.',
    bad: {
      'order.md': orderPage(total),
      'customer.md': typePage('customer', '|name|String|The name.|'),
      'order-get.md': getOrderPage('{ "total": 1 }'),
      'order-read.md': page('Read order', {
        'HTTP request': http('GET /orders/{order-id}'),
        Response: 'Returns a «`200 OK`» response code and a [customer](customer.md) object.',
      }),
    },
    good: {
      'order.md': orderPage(total),
      'customer.md': typePage('customer', '|name|String|The name.|'),
      'order-get.md': getOrderPage('{ "total": 1 }'),
      'order-read.md': page('Read order', {
        'HTTP request': http('GET /orders/{order-id}?$expand=customer'),
        Response: 'Returns a `200 OK` response code and a [customer](customer.md) object.',
      }),
    },
  }),
  'contradictory-flags': pageFault<{ readonly name: string; readonly one: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, one, other }) => `The description of ${quote(name)} says both ${one} and ${other}`,
    explanation:
      'One row makes two statements that cannot both be true, for example that a property is read-only and that a request must send it. docs2ts has to choose: it believes read-only before required, and not nullable before nullable.',
    fix: 'Keep the statement that is true. If both are, say for which request each of them applies.',
    bad: orderPage('|id|String|The key. Read-only. «Required».|'),
    good: orderPage('|id|String|The key. Read-only.|'),
  }),
  'contradictory-rows': pageFault<{ readonly name: string; readonly type: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, type, other }) =>
      `The second row for ${quote(name)} has the type ${quote(type)}, but the first has ${quote(other)}`,
    explanation:
      'The page lists one property twice, with different types. At most one of them is right; docs2ts takes the first.',
    fix: 'Delete the row that is wrong.',
    bad: orderPage(total, '|total|«String»|What the order costs.|'),
    good: orderPage(total),
  }),
  'duplicate-row': pageFault<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) => `The table lists ${quote(name)} twice`,
    explanation:
      'The page lists one property twice with the same type. docs2ts merged the rows and kept the longer description.',
    fix: 'Merge the two rows.',
    bad: orderPage(total, '|«total»|Double|The sum.|'),
    good: orderPage(total),
  }),
  'empty-front-matter': pageFault<{ readonly key: string }>({
    severity: 'info',
    told: 'per set',
    message: ({ key }) => `The front matter has no value for ${quote(key)}`,
    explanation:
      'Publishing tools show the value as missing. For example, nobody is responsible for a page without an author.',
    fix: 'Fill in the value, or delete the line.',
    bad: `---\ntitle: Orders\n«author: ""»\n---\n\n${orderPage(total)}`,
    good: `---\ntitle: Orders\nauthor: docs\n---\n\n${orderPage(total)}`,
  }),
  'misspelt-body-property': pageFault<{ readonly name: string; readonly type: string; readonly suggestion: string }>({
    severity: 'warning',
    message: ({ name, type, suggestion }) =>
      `${quote(name)} is not a property of ${quote(type)}${didYouMean(suggestion)}`,
    explanation:
      'A row of a request body table has a name that nearly is a property of the type, but not quite. Services reject or ignore what they do not know, so the value is lost.',
    fix: 'Correct the name in the table, or add the property to the page of the type.',
    bad: {
      'order.md': orderPage('|reference|String|The number of the customer.|'),
      'order-create.md': bodyPage('|«refrence»|String|Your number.|'),
    },
    good: {
      'order.md': orderPage('|reference|String|The number of the customer.|'),
      'order-create.md': bodyPage('|reference|String|Your number.|'),
    },
  }),
  'missing-link-target': pageFault<{ readonly target: string; readonly type: string }>({
    severity: 'info',
    message: ({ target, type }) =>
      `The page ${quote(target)} is not in the input; the type is taken to be ${quote(type)}`,
    explanation:
      'The link leads to a folder or page outside of the input, so only the text of the link names the type. That is normal if you read a part of a documentation set.',
    fix: 'Add the page to the input.',
    bad: orderPage('|customer|«[customer](../people/customer.md)»|Who ordered.|'),
    good: {
      'order.md': orderPage('|customer|[customer](customer.md)|Who ordered.|'),
      'customer.md': typePage('customer', '|name|String|What the customer is called.|'),
    },
  }),
  'property-only-in-representation': pageFault<{ readonly name: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ name, suggestion }) =>
      `The JSON representation has ${quote(name)}, but no table of the page lists it${didYouMean(suggestion)}`,
    explanation:
      'Without a row the property has neither a type nor a description. Names are compared exactly, including case.',
    fix: 'Add a row to the table, or correct the name.',
    bad: orderPageWithJson([total], ['{ "total": 12.5, «"note"»: "String" }']),
    good: orderPageWithJson([total, '|note|String|What the customer wrote.|'], ['{ "total": 12.5, "note": "String" }']),
  }),
  'property-only-in-table': pageFault<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) => `The table lists ${quote(name)}, but the JSON representation lacks it`,
    explanation: 'The JSON representation of a page shows all properties of its type.',
    fix: 'Add the property to the JSON representation.',
    bad: orderPageWithJson([total, '|«note»|String|What the customer wrote.|'], ['{ "total": 12.5 }']),
    good: orderPageWithJson([total, '|note|String|What the customer wrote.|'], ['{ "total": 12.5, "note": "String" }']),
  }),
  'representation-mismatch': pageFault<{ readonly name: string; readonly table: string; readonly json: string }>({
    severity: 'warning',
    message: ({ name, table, json }) =>
      `The JSON representation shows ${quote(name)} as ${json}, but the table says ${table}`,
    explanation:
      'The property table and the JSON representation of one page disagree on whether the property is a collection. docs2ts believes the table.',
    fix: 'Correct the one that is wrong.',
    bad: orderPageWithJson(['|items|String collection|What was ordered.|'], ['{ "items": «"String"» }']),
    good: orderPageWithJson(['|items|String collection|What was ordered.|'], ['{ "items": ["String"] }']),
  }),
  'synthesized-enum-name': pageFault<{ readonly property: string; readonly name: string }>({
    severity: 'info',
    message: ({ property, name }) =>
      `The values of ${quote(property)} are listed, but their enumeration has no name; docs2ts calls it ${quote(name)}`,
    explanation:
      'The description lists the values that the property may have, but the Type cell names no enumeration. docs2ts derived a name from the property (and its type, if the name would not be unique). The service has another name for it, or none.',
    fix: 'Name the enumeration in the Type cell, or rename it in the configuration.',
    bad: orderPage('«|state|String|How far it is. Possible values are: `open`, `paid`.|»'),
    good: {
      'order.md': orderPage('|state|[state](state.md)|How far it is. Possible values are: `open`, `paid`.|'),
      'state.md': page('state enum type', { Members: '|Member|\n|:---|\n|open|\n|paid|' }),
    },
  }),
  'type-known-from-examples': pageFault<{ readonly name: string; readonly count: number }>({
    severity: 'info',
    message: ({ name, count }) =>
      `No page defines the type ${quote(name)}; its ${count === 1 ? 'only property comes' : `${count} properties come`} from examples`,
    explanation:
      'The properties of the type are those that the examples show, and their types are read from the values. Some may be missing, and none is certain.',
    fix: 'Add the page that defines the type to the input.',
    bad: getOrderPage('«{ "total": 12.5 }»'),
    good: {
      'order.md': orderPage(total),
      'order-get.md': getOrderPage('{ "total": 12.5 }'),
    },
  }),
  'undefined-type': pageFault<{
    readonly name: string;
    readonly count: number;
    readonly suggestion?: string | undefined;
  }>({
    severity: 'info',
    message: ({ name, count, suggestion }) =>
      count === 0
        ? `Pages refer to the type ${quote(name)}, but none defines it${didYouMean(suggestion)}`
        : `No page defines the type ${quote(name)}; other pages name ${count === 1 ? 'one property' : `${count} properties`} of it`,
    explanation:
      'Pages refer to this type, but no page of the input defines it and no example shows it. docs2ts knows only those of its properties that other pages call inherited from it.',
    fix: 'Add the page that defines the type to the input, or correct the name.',
    bad: orderPage('|customer|«[customer](customer.md)»|Who ordered.|'),
    good: {
      'order.md': orderPage('|customer|[customer](customer.md)|Who ordered.|'),
      'customer.md': typePage('customer', '|name|String|What the customer is called.|'),
    },
  }),
  'undefined-value-type': pageFault<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) =>
      `No page defines the type ${quote(name)}; it is taken to be ${quote(type)}, which the examples show`,
    explanation:
      'A Type cell names a type that no page of the input defines, and the examples show a text or number there. The name may be misspelt, or stand for a list of values that is not documented.',
    fix: 'Correct the name, list the values in the description, or add the page that defines the type to the input.',
    bad: {
      'order.md': orderPage('|total|«Duble»|What the order costs.|'),
      'order-get.md': getOrderPage('{ "total": 12.5 }'),
    },
    good: { 'order.md': orderPage(total), 'order-get.md': getOrderPage('{ "total": 12.5 }') },
  }),
  'undocumented-answer': pageFault<{ readonly route: string }>({
    severity: 'info',
    message: ({ route }) => `The page does not say what ${quote(route)} returns`,
    explanation:
      'Neither the Response section nor an example says what is in the body of a successful response, or that there is none. The type of the answer in the package is therefore `unknown`.',
    fix: 'Name the type in the Response section, or write "It does not return anything in the response body."',
    bad: {
      'order.md': orderPage(total),
      'order-get.md': page('Get order', {
        'HTTP request': http('GET /orders/{order-id}'),
        Response: 'Returns a «`200 OK`» response code.',
      }),
    },
    good: {
      'order.md': orderPage(total),
      'order-get.md': page('Get order', {
        'HTTP request': http('GET /orders/{order-id}'),
        Response: 'Returns a `200 OK` response code and an [order](order.md) object.',
      }),
    },
  }),
  'undocumented-body-property': pageFault<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) => `The request sends ${quote(name)}, which the page of ${quote(type)} does not list`,
    explanation:
      'The request body table has a property that neither the page of the type nor those of its base types and derived types list. docs2ts takes it as a property that only requests have.',
    fix: 'Add the property to the page of the type. If only requests have it, say so there.',
    bad: {
      'order.md': orderPage(total),
      'order-create.md': bodyPage('|«voucher»|String|The code of a voucher.|'),
    },
    good: {
      'order.md': orderPage(total, '|voucher|String|The code of a voucher.|'),
      'order-create.md': bodyPage('|voucher|String|The code of a voucher.|'),
    },
  }),
  'unknown-key-property': pageFault<{
    readonly name: string;
    readonly type: string;
    readonly suggestion: string | undefined;
  }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ name, type, suggestion }) =>
      `The key ${quote(name)} is not a property of ${quote(type)}${didYouMean(suggestion)}`,
    explanation: 'The annotation names a key that neither the type nor its base types have. docs2ts left the key out.',
    fix: 'Add the property to the table, or correct `keyProperty` in the annotation.',
    bad: orderPageWithJson([total], ['{ "total": 12.5 }'], ', "keyProperty": "number"').replace(/<!--.*-->/, '«$&»'),
    good: orderPageWithJson([total], ['{ "total": 12.5 }'], ', "keyProperty": "total"'),
  }),
  'unknown-optional-property': pageFault<{
    readonly name: string;
    readonly type: string;
    readonly suggestion: string | undefined;
  }>({
    fixable: 'certain',
    severity: 'info',
    message: ({ name, type, suggestion }) =>
      `The optional property ${quote(name)} is not a property of ${quote(type)}${didYouMean(suggestion)}`,
    explanation:
      '`optionalProperties` in the annotation names something that the type does not have. It has no effect; often the property is misspelt or has been renamed.',
    fix: 'Correct or remove the name in the annotation.',
    bad: orderPageWithJson([total], ['{ "total": 12.5 }'], ', "optionalProperties": ["sum"]').replace(
      /<!--.*-->/,
      '«$&»',
    ),
    good: orderPageWithJson([total], ['{ "total": 12.5 }'], ', "optionalProperties": ["total"]'),
  }),
  'unknown-silence': pageFault<{ readonly code: string; readonly suggestion: string | undefined }>({
    severity: 'error',
    message: ({ code, suggestion }) => `There is no code ${quote(code)} to silence${didYouMean(suggestion)}`,
    explanation: 'The comment asks that a code is not reported, but no such code exists. It silences nothing.',
    fix: 'Correct the code, or remove the comment.',
    bad: `${orderPage(total, total)}\n«<!-- docs2ts-disable-page duplicated-row -- both are shown on purpose -->»\n`,
    good: `${orderPage(total, total)}\n<!-- docs2ts-disable-page duplicate-row -- both are shown on purpose -->\n`,
  }),
  'unused-silence': pageFault<{ readonly code: string }>({
    severity: 'warning',
    message: ({ code }) => `${quote(code)} is silenced here, but nothing is reported under this code`,
    explanation:
      'The fault that a comment or an entry of `silences` is for is gone, or stands elsewhere. The silence would hide the next fault of that kind.',
    fix: 'Remove the comment or the entry, or move the comment to the fault.',
    bad: `${orderPage(total)}\n«<!-- docs2ts-disable-page duplicate-row -- both are shown on purpose -->»\n`,
    good: orderPage(total),
  }),
  'wrong-doc-type': pageFault<{ readonly value: string; readonly expected: string }>({
    severity: 'info',
    message: ({ value, expected }) =>
      `\`doc_type\` is ${quote(value)}, but the page documents what ${quote(expected)} stands for`,
    explanation:
      'The front matter says that the page is of one kind, and its content shows another. docs2ts goes by the content, but publishing tools that go by the front matter file the page in the wrong place.',
    fix: 'Correct `doc_type`.',
    bad: `---\ntitle: Orders\n«doc_type: apiPageType»\n---\n\n${jsonPage('{ "id": "String" }')}`,
    good: `---\ntitle: Orders\ndoc_type: resourcePageType\n---\n\n${jsonPage('{ "id": "String" }')}`,
  }),
} as const;
