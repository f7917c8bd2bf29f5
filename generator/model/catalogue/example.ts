import { didYouMean } from './did-you-mean.js';
import { pageFault } from './entry.js';
import {
  createOrderPage,
  getOrderPage,
  http,
  orderExample,
  orderPage,
  page,
  typePage,
  type ExamplePages,
} from './example-pages.js';
import { quote } from './quote.js';
import { withArticle } from './with-article.js';

const total = '|total|Double|What the order costs.|';
const note = '|note|String|What the customer wrote.|';
const state = '|state|[state](state.md)|How far it is. Possible values are: `open`, `paid`.|';

/** A page that gets an order, and shows what its service answers if there is none. */
function missingOrderPage(type: string): string {
  const annotation = `<!-- { "blockType": "response"${type} } -->`;
  const response = http('HTTP/1.1 404 Not Found', '', '{ "error": { "code": "notFound" } }');
  return `${getOrderPage('{ "total": 12.5 }')}\n## Example 2\n\n${http('GET https://api.contoso.com/orders/2')}\n\n${annotation}\n${response}\n`;
}

function payOrderPage(body: string): string {
  const rows = ['|Parameter|Type|Description|', '|:---|:---|:---|', '|method|String|How to pay. Required.|', note];
  return page('Pay order', {
    'HTTP request': http('POST /orders/{id}/pay'),
    'Request body': `Supply a JSON object with the following parameters.\n\n${rows.join('\n')}`,
    Example: http('POST https://api.contoso.com/orders/1/pay', 'Content-Type: application/json', '', body),
  });
}

/** An example of an order with a place. */
function placeExample(body: string): ExamplePages {
  return {
    'order.md': orderPage('|place|[place](place.md)|Where to send it.|'),
    'place.md': typePage('place', '|city|String|In which city it is.|'),
    'order-get.md': getOrderPage(body),
  };
}

/** What the rules of check/ report about examples: messages that contradict their page, their type, or HTTP. */
export const exampleCatalogue = {
  'backslash-in-url': pageFault<{ readonly target: string }>({
    severity: 'warning',
    message: ({ target }) => `The URL ${quote(target)} contains a backslash`,
    explanation:
      'The parts of a URL are separated by `/` (RFC 3986). A backslash is a slip of the author or of the program that wrote the page. Some clients turn it into `/`, others send it as `%5C` and get a 404.',
    fix: 'Replace the backslash with `/`, and check that the URL names a real host and version.',
    bad: page('Get order', { Example: http('GET «https://api.contoso.com/v1\\orders/1»') }),
    good: page('Get order', { Example: http('GET https://api.contoso.com/v1/orders/1') }),
  }),
  'content-length': pageFault<{ readonly seen: string; readonly expected: number }>({
    fixable: 'lengths',
    severity: 'info',
    told: 'per set',
    message: ({ seen, expected }) => `Content-Length is ${quote(seen)}, but the body has ${expected} bytes`,
    explanation:
      'Content-Length is the number of bytes in the body. No way of counting line ends (LF or CRLF, the last one included or not) leads to the number on the page. Usually the body was changed after the message had been recorded.',
    fix: 'Leave the header out, since clients compute it, or correct the number.',
    bad: page('Create order', {
      Example: http('POST https://api.contoso.com/orders', '«Content-Length: 99»', '', '{ "total": 12.5 }'),
    }),
    good: page('Create order', { Example: http('POST https://api.contoso.com/orders', '', '{ "total": 12.5 }') }),
  }),
  'example-method-mismatch': pageFault<{ readonly method: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ method, expected }) =>
      `The example sends ${quote(method)}, but the HTTP request section documents ${expected}`,
    explanation: 'One of the two methods does not work.',
    fix: 'Use the method of the HTTP request section in the example, or correct that section.',
    bad: page('Update order', {
      'HTTP request': http('PATCH /orders/{id}'),
      Example: http('POST «https://api.contoso.com/orders/1»', '', '{ "total": 12.5 }'),
    }),
    good: page('Update order', {
      'HTTP request': http('PATCH /orders/{id}'),
      Example: http('PATCH https://api.contoso.com/orders/1', '', '{ "total": 12.5 }'),
    }),
  }),
  'example-path-mismatch': pageFault<{ readonly target: string; readonly route: string }>({
    severity: 'warning',
    message: ({ target, route }) =>
      `The example sends ${quote(target)}, but the HTTP request section documents ${quote(route)}`,
    explanation:
      'The path of the example fits no request line of the page, with values in place of the placeholders. Who copies the example calls something else, or nothing.',
    fix: 'Use a documented path in the example, or add its path to the HTTP request section.',
    bad: page('Delete order', {
      'HTTP request': http('DELETE /orders/{id}'),
      Example: http('DELETE «https://api.contoso.com/v1/orders»'),
    }),
    good: page('Delete order', {
      'HTTP request': http('DELETE /orders/{id}'),
      Example: http('DELETE https://api.contoso.com/v1/orders/1'),
    }),
  }),
  'malformed-example-value': pageFault<{ readonly value: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ value, expected }) => `The value ${quote(value)} does not have the format of ${expected}`,
    explanation:
      'The example has a string, as the type requires, but not in the format of the type: for example a date that does not exist, or a duration that is not ISO 8601. The generated validator rejects it, and so does the service.',
    fix: 'Write a value in the documented format, or correct the type in the property table.',
    bad: orderExample(['|placed|DateTimeOffset|When it was placed.|'], '{ "placed": «"29 February"» }'),
    good: orderExample(['|placed|DateTimeOffset|When it was placed.|'], '{ "placed": "2024-02-29T08:30:00Z" }'),
  }),
  'missing-example-property': pageFault<{ readonly name: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ name, expected }) =>
      `The example lacks ${quote(name)} (${expected}), which the documentation marks as required`,
    explanation: 'Either the property is not required after all, or the service rejects a message like the example.',
    fix: 'Add the property to the example, or say in the property table when it may be left out.',
    bad: payOrderPage('«{ "note": "Thanks" }»'),
    good: payOrderPage('{ "method": "card", "note": "Thanks" }'),
  }),
  'broken-limit': pageFault<{ readonly value: string; readonly name: string; readonly limits: string }>({
    severity: 'warning',
    message: ({ value, name, limits }) =>
      `The value ${quote(value)} of ${quote(name)} is not within its documented limits: ${limits}`,
    explanation:
      'The description of the property says how long, how large or how many its values may be, and the example shows another one. Either is wrong.',
    fix: 'Correct the value, or the limits in the description.',
    bad: orderExample(
      ['|code|String|The code of the order. The maximum length is 4 characters.|'],
      '{ "code": «"A-17-B"» }',
    ),
    good: orderExample(
      ['|code|String|The code of the order. The maximum length is 4 characters.|'],
      '{ "code": "A-17" }',
    ),
  }),
  'out-of-range-example-value': pageFault<{ readonly value: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ value, expected }) => `The number ${quote(value)} is out of the range of ${expected}`,
    explanation: 'The documented type cannot represent the number. For example, an Int32 ends at 2,147,483,647.',
    fix: 'Correct the value, or document a wider type.',
    bad: orderExample(['|count|Int32|How many.|'], '{ "count": «3000000000» }'),
    good: orderExample(['|count|Int64|How many.|'], '{ "count": 3000000000 }'),
  }),
  'placeholder-in-example': pageFault<{ readonly value: string; readonly expected: string }>({
    severity: 'info',
    message: ({ value, expected }) => `The example shows the placeholder ${quote(value)} (documented: ${expected})`,
    explanation:
      'The value is a placeholder such as `String`, but the rest of the example shows data. docs2ts does not take it as data. A reader who copies the example sends a value that the service rejects.',
    fix: 'Write a value that the service accepts.',
    bad: orderExample(
      ['|placed|DateTimeOffset|When it was placed.|', total],
      '{ "placed": «"String (timestamp)"», "total": 12.5 }',
    ),
    good: orderExample(
      ['|placed|DateTimeOffset|When it was placed.|', total],
      '{ "placed": "2024-02-29T08:30:00Z", "total": 12.5 }',
    ),
  }),
  'quoted-example-value': pageFault<{ readonly value: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ value, expected }) =>
      `${quote(`"${value}"`)} is in quotation marks, but the documentation says ${expected}`,
    explanation: 'JSON numbers and Booleans have no quotation marks, and the service rejects a string.',
    fix: 'Remove the quotation marks, or correct the type in the property table.',
    bad: orderExample(['|count|Int32|How many.|'], '{ "count": «"3"» }'),
    good: orderExample(['|count|Int32|How many.|'], '{ "count": 3 }'),
  }),
  'read-only-in-request': pageFault<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) => `The request sends ${quote(name)}, which is a read-only property of ${quote(type)}`,
    explanation:
      'Services reject or ignore a read-only property in a request. If this service accepts it, the table is wrong. docs2ts believes the example.',
    fix: 'Remove the property from the request, or the words that call it read-only from the table.',
    bad: {
      'order.md': orderPage('|total|Double|What it costs. Read-only.|', note),
      'order-create.md': createOrderPage([note], ['{ "note": "Thanks", «"total"»: 12.5 }']),
    },
    good: {
      'order.md': orderPage('|total|Double|What it costs. Read-only.|', note),
      'order-create.md': createOrderPage([note], ['{ "note": "Thanks" }']),
    },
  }),
  'reference-path-mismatch': pageFault<{ readonly route: string; readonly target: string }>({
    severity: 'warning',
    message: ({ route, target }) =>
      `Only one of ${quote(route)} in the HTTP request section and ${quote(target)} in the example ends in \`/$ref\``,
    explanation:
      'A path that ends in `/$ref` adds or removes a reference to an existing object (OData 4.01, part 1, section 11.4.6): its body is `{"@odata.id": …}` and the response is 204. Without `/$ref` the body is the object itself.',
    fix: 'Decide which request the page describes, and use its URL, body and status in all sections.',
    bad: page('Add item', {
      'HTTP request': http('POST /orders/{id}/items/$ref'),
      Example: http(
        'POST «https://api.contoso.com/orders/1/items»',
        '',
        '{ "@odata.id": "https://api.contoso.com/items/2" }',
      ),
    }),
    good: page('Add item', {
      'HTTP request': http('POST /orders/{id}/items/$ref'),
      Example: http(
        'POST https://api.contoso.com/orders/1/items/$ref',
        '',
        '{ "@odata.id": "https://api.contoso.com/items/2" }',
      ),
    }),
  }),
  'required-but-absent': pageFault<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `The documentation calls ${quote(name)} required, but the example lacks it`,
    explanation:
      'A row that says "Required." holds, and the generated validator rejects the example. It is reported at the example. Where only a sentence says that all properties of a table are required when you create the object, the report is an `info` at the row: usually the service sets such a property, and docs2ts takes it as optional, or as not to be sent at all.',
    fix: 'Add the property to the example, or say in its row when it may be left out.',
    bad: createOrderPage(['|total|Double|What the order costs. Required.|', note], ['«{ "note": "Thanks" }»']),
    good: createOrderPage(
      ['|total|Double|What the order costs. Required.|', note],
      ['{ "total": 12.5, "note": "Thanks" }'],
    ),
  }),
  'resource-in-error': pageFault<{ readonly status: number; readonly name: string }>({
    severity: 'info',
    message: ({ status, name }) =>
      `The annotation of the response with status ${status} names the resource ${quote(name)}`,
    explanation:
      'A response with a status of 400 or more has an error in its body, not the resource that a success returns. The annotation was probably copied. docs2ts does not take the body for that resource.',
    fix: 'Name the type of the error in the annotation, or remove `@odata.type` from it.',
    bad: { 'order.md': orderPage(total), 'order-get.md': missingOrderPage(', "@odata.type": «"contoso.order"»') },
    good: { 'order.md': orderPage(total), 'order-get.md': missingOrderPage('') },
  }),
  'status-mismatch': pageFault<{ readonly status: number; readonly expected: string }>({
    severity: 'warning',
    message: ({ status, expected }) =>
      `The example response has the status ${status}, but the Response section documents ${expected}`,
    explanation: 'Callers that check for one of the two statuses fail if the service returns the other.',
    fix: 'Use the status that the service returns in both places.',
    bad: createOrderPage([note], ['{ "note": "Thanks" }'], ['«HTTP/1.1 200 OK', '', '{ "note": "Thanks" }»']),
    good: createOrderPage([note], ['{ "note": "Thanks" }'], ['HTTP/1.1 201 Created', '', '{ "note": "Thanks" }']),
  }),
  'type-name-without-hash': pageFault<{ readonly value: string }>({
    fixable: 'certain',
    severity: 'info',
    told: 'per set',
    message: ({ value }) => `\`@odata.type\` is ${quote(value)} here, but has a \`#\` elsewhere in this example`,
    explanation:
      'In OData JSON, `@odata.type` is a URI reference: the name of the type is a fragment and starts with `#` (OData JSON 4.0, section 4.5.3). The example writes it both ways; the generated types accept both.',
    fix: 'Write `#` before the name of the type.',
    bad: placeExample(
      '{ "@odata.type": "#contoso.order", "place": { "@odata.type": «"contoso.place"», "city": "Rome" } }',
    ),
    good: placeExample(
      '{ "@odata.type": "#contoso.order", "place": { "@odata.type": "#contoso.place", "city": "Rome" } }',
    ),
  }),
  'undocumented-example-property': pageFault<{ readonly name: string; readonly owner: string }>({
    severity: 'warning',
    message: ({ name, owner }) => `The example shows ${quote(name)}, which is not documented for ${owner}`,
    explanation:
      'No table of the type lists the property. Either the table lacks a row, or the name is misspelt: names are compared exactly, including case.',
    fix: 'Add the property to the table, or correct its name in the example.',
    bad: orderExample([total, note], '{ "total": 12.5, "note": "Thanks", «"colour"»: "red" }'),
    good: orderExample([total, note], '{ "total": 12.5, "note": "Thanks" }'),
  }),
  'unexpected-request-body': pageFault<{ readonly method: string }>({
    severity: 'warning',
    message: ({ method }) => `The ${method} request has a body`,
    explanation:
      'HTTP does not define a body for this method (RFC 9110, section 9.3); many clients and proxies drop it.',
    fix: 'Remove the body, or correct the method.',
    bad: page('Get order', { Example: http('GET https://api.contoso.com/orders/1', '', '«{ "total": 12.5 }»') }),
    good: page('Get order', { Example: http('GET https://api.contoso.com/orders/1') }),
  }),
  'unexpected-response-body': pageFault<{ readonly status: number }>({
    severity: 'warning',
    message: ({ status }) => `The ${status} response has a body`,
    explanation: 'A response with this status has no body (RFC 9110, section 15), so no client can receive it.',
    fix: 'Remove the body, or correct the status.',
    bad: page('Update order', { Example: http('HTTP/1.1 204 No Content', '', '«{ "total": 12.5 }»') }),
    good: page('Update order', { Example: http('HTTP/1.1 204 No Content') }),
  }),
  'unknown-enum-member': pageFault<{
    readonly value: string;
    readonly type: string;
    readonly suggestion: string | undefined;
  }>({
    severity: 'warning',
    message: ({ value, type, suggestion }) =>
      `${quote(value)} is not a member of ${quote(type)}${didYouMean(suggestion)}`,
    explanation:
      'The example shows a value that the documentation of the enumeration does not list. Members are compared exactly, including case. Either the list lacks a member, or the example is wrong.',
    fix: 'Add the member to the list, or use a listed one in the example.',
    bad: orderExample([state], '{ "state": «"Paid"» }'),
    good: orderExample([state], '{ "state": "paid" }'),
  }),
  'unrelated-example-object': pageFault<{ readonly names: string; readonly owner: string }>({
    severity: 'warning',
    message: ({ names, owner }) => `The object has ${quote(names)}, which are not documented for ${owner}`,
    explanation:
      'Most properties of the object are not documented for its type. Either the example shows an object of another type, or the page of the type lacks most properties, for example inherited ones.',
    fix: 'Name the right type in the annotation or the Response section, or complete the page of the type.',
    bad: orderExample([total, note], '«{ "colour": "red", "height": 4, "wood": "oak" }»'),
    good: orderExample([total, note], '{ "total": 12.5, "note": "Thanks" }'),
  }),
  'unrelated-type-name': pageFault<{ readonly name: string; readonly type: string }>({
    severity: 'warning',
    message: ({ name, type }) =>
      `\`@odata.type\` is ${quote(name)}, which is neither ${quote(type)} nor derived from it`,
    explanation:
      'The documentation of this place names another type, and does not say that the type of the example derives from it.',
    fix: 'Correct the name of the type in the example, or document what it derives from.',
    bad: placeExample('{ "place": { "@odata.type": «"#contoso.order"», "city": "Rome" } }'),
    good: placeExample('{ "place": { "@odata.type": "#contoso.place", "city": "Rome" } }'),
  }),
  'wrong-example-type': pageFault<{
    readonly received: string;
    readonly expected: string;
    readonly name: string | undefined;
  }>({
    severity: 'warning',
    message: ({ received, expected, name }) =>
      `The example shows ${withArticle(received)}${name === undefined ? '' : ` for ${quote(name)}`}, but the documentation says ${expected}`,
    explanation:
      'The value is of another kind than the documented type: for example an object instead of a string, or one value instead of a collection.',
    fix: 'Correct the example, or the type in the property table.',
    bad: orderExample(['|items|String collection|What was ordered.|'], '{ "items": «"none"» }'),
    good: orderExample(['|items|String collection|What was ordered.|'], '{ "items": ["lamp"] }'),
  }),
} as const;
