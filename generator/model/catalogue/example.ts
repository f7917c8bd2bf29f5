import { didYouMean } from './did-you-mean.js';
import { entry } from './entry.js';
import { quote } from './quote.js';

/** What the rules of check/ report about examples: messages that contradict their page, their type, or HTTP. */
export const exampleCatalogue = {
  'backslash-in-url': entry<{ readonly target: string }>({
    severity: 'warning',
    message: ({ target }) => `Unexpected backslash in the URL ${quote(target)}, expected \`/\` between its parts`,
    explanation:
      'A URL separates its parts by `/` (RFC 3986). A backslash is a slip of the page’s author or of the program that wrote the page: some clients turn it into `/`, others send it as `%5C` and get a 404.',
    fix: 'Replace the backslash by `/`, and check that the URL names a real host and version.',
  }),
  'content-length': entry<{ readonly seen: string; readonly expected: number }>({
    severity: 'info',
    message: ({ seen, expected }) =>
      `Unexpected Content-Length ${quote(seen)}, expected ${expected} (bytes of the body below)`,
    explanation:
      'Content-Length is the number of bytes of the body. The body is counted with LF and with CRLF line ends, with and without the last line end; none of these gives the number on the page. Usually the body was changed after the message had been recorded.',
    fix: 'Count again, or leave the header out: clients compute it.',
  }),
  'example-method-mismatch': entry<{ readonly method: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ method, expected }) =>
      `Unexpected ${quote(method)} in the example request, expected ${expected} as in the HTTP request section`,
    explanation: 'The example sends another HTTP method than the page documents. One of the two does not work.',
    fix: 'Use the method of the HTTP request section in the example, or correct that section.',
  }),
  'malformed-example-value': entry<{ readonly value: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ value, expected }) => `Unexpected value ${quote(value)}, expected ${expected}`,
    explanation:
      'The example holds a string, as the type demands, but not one in the type’s format: a date that no calendar has, a duration that is not ISO 8601, an identifier that is no GUID. The generated validator refuses it, and so does the service.',
    fix: 'Write a value in the documented format, or correct the type in the property table.',
  }),
  'missing-example-property': entry<{ readonly name: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ name, expected }) =>
      `Unexpected absence of ${quote(name)}, expected ${expected}: the documentation calls it required`,
    explanation: 'The documentation calls the property required, and this example leaves it out.',
    fix: 'Add the property to the example, or say in the property table when it may be left out.',
  }),
  'out-of-range-example-value': entry<{ readonly value: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ value, expected }) => `Unexpected value ${quote(value)}, expected ${expected}`,
    explanation:
      'The example holds a number that the documented type cannot hold, for example one beyond 2,147,483,647 for an Int32.',
    fix: 'Correct the value, or document the wider type.',
  }),
  'placeholder-in-example': entry<{ readonly value: string; readonly expected: string }>({
    severity: 'info',
    message: ({ value, expected }) => `Unexpected placeholder ${quote(value)} in an example, expected ${expected}`,
    explanation:
      'The value is a stand-in such as `String` where the rest of the example shows data. It is not taken for data, and the generated test knows of it, but a reader who copies the example sends a value that the service refuses.',
    fix: 'Write a value that the service accepts.',
  }),
  'quoted-example-value': entry<{ readonly value: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ value, expected }) =>
      `Unexpected string ${quote(`"${value}"`)}, expected ${expected} without quotation marks`,
    explanation:
      'The documented type is a number or Boolean; in JSON neither stands in quotation marks, and the service refuses the string.',
    fix: 'Remove the quotation marks, or correct the type in the property table.',
  }),
  'read-only-in-request': entry<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) =>
      `Unexpected property ${quote(name)} in a request, expected the service to set it: ${quote(type)} has it as read-only`,
    explanation:
      'The property table calls the property read-only, and the example request sends it all the same. Services refuse or ignore such a value; if this one takes it, the table is wrong. The example is believed.',
    fix: 'Remove the property from the request, or the words that call it read-only from the table.',
  }),
  'reference-path-mismatch': entry<{ readonly route: string; readonly target: string }>({
    severity: 'warning',
    message: ({ route, target }) =>
      `Unexpected ${quote(route)} in the HTTP request section against ${quote(target)} in the example, expected \`/$ref\` at the end of both or of neither`,
    explanation:
      'A path that ends in `/$ref` adds or removes a reference to an object that exists (OData 4.01, part 1, section 11.4.6): the body is `{"@odata.id": …}` and the answer is 204. Without `/$ref` the body is the object itself. The page shows one in the HTTP request section and the other in the example.',
    fix: 'Decide which request the page describes, and use its URL, body and status in all sections.',
  }),
  'required-but-absent': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `Unexpected absence of ${quote(name)} from the example request, expected it since the page calls it required on create`,
    explanation:
      'The page says that the properties of the table are required when one creates the object, but its own example request leaves this one out. Usually the service sets it. It is taken to be optional (or not to be sent at all).',
    fix: 'Take the property out of the table of the request body, or say which rows are required.',
  }),
  'status-mismatch': entry<{ readonly status: number; readonly expected: string }>({
    severity: 'warning',
    message: ({ status, expected }) =>
      `Unexpected status ${status} in the example response, expected ${expected} as in the Response section`,
    explanation:
      'The Response section promises one status code and the example shows another. Callers that test for one of them break.',
    fix: 'Use the status that the service returns in both places.',
  }),
  'type-name-without-hash': entry<{ readonly value: string }>({
    severity: 'info',
    message: ({ value }) =>
      `Unexpected \`@odata.type\` ${quote(value)}, expected ${quote(`#${value}`)} as elsewhere in this example`,
    explanation:
      'In OData JSON the value of `@odata.type` is a URI reference, so that a type’s name is a fragment and starts with `#` (OData JSON 4.0, section 4.5.3). The example writes it both ways; the generated types accept both.',
    fix: 'Write `#` before the type’s name.',
  }),
  'undocumented-example-property': entry<{ readonly name: string; readonly owner: string }>({
    severity: 'warning',
    message: ({ name, owner }) => `Unexpected property ${quote(name)}, expected one that is documented for ${owner}`,
    explanation:
      'The example shows a property that no table of its type lists. Either the table lacks a row, or the name is misspelt: names are compared exactly, with case.',
    fix: 'Add the property to the table, or correct its name in the example.',
  }),
  'unexpected-request-body': entry<{ readonly method: string }>({
    severity: 'warning',
    message: ({ method }) => `Unexpected body in a ${method} request, expected none`,
    explanation:
      'HTTP gives the body of this method no meaning (RFC 9110, section 9.3); many clients and proxies drop it.',
    fix: 'Remove the body, or correct the method.',
  }),
  'unexpected-response-body': entry<{ readonly status: number }>({
    severity: 'warning',
    message: ({ status }) => `Unexpected body in a ${status} response, expected none`,
    explanation:
      'A response with this status has no body (RFC 9110, section 15). The body that the example shows cannot be received.',
    fix: 'Remove the body, or correct the status.',
  }),
  'unknown-enum-member': entry<{
    readonly value: string;
    readonly type: string;
    readonly suggestion: string | undefined;
  }>({
    severity: 'warning',
    message: ({ value, type, suggestion }) =>
      `Unexpected value ${quote(value)}, expected a member of ${quote(type)}${didYouMean(suggestion)}`,
    explanation:
      'The example shows a value that is not among the documented members of the enum. Members are compared exactly, with case. Either the list lacks a member, or the example is wrong.',
    fix: 'Add the member to the list, or use a listed one in the example.',
  }),
  'unrelated-example-object': entry<{ readonly names: string; readonly owner: string }>({
    severity: 'warning',
    message: ({ names, owner }) =>
      `Unexpected object with ${quote(names)}, expected the properties that are documented for ${owner}`,
    explanation:
      'Most properties of the object are not documented for the type that it should have. Either the example shows an object of another type, or the page of the type lacks most of its properties, for example those that it inherits.',
    fix: 'Name the right type in the annotation or the Response section, or complete the page of the type.',
  }),
  'unrelated-type-name': entry<{ readonly name: string; readonly type: string }>({
    severity: 'warning',
    message: ({ name, type }) =>
      `Unexpected \`@odata.type\` ${quote(name)}, expected ${quote(type)} or a type derived from it`,
    explanation:
      'The example names a type that the documentation does not derive from the type which is documented for this place.',
    fix: 'Correct the type’s name in the example, or document what it derives from.',
  }),
  'wrong-example-type': entry<{ readonly received: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ received, expected }) => `Unexpected ${received}, expected ${expected}`,
    explanation:
      'The example shows a value of another kind than the documented type: an object where a string is documented, one value where a collection is.',
    fix: 'Correct the example, or the type in the property table.',
  }),
} as const;
