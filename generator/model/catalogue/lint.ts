import { entry } from './entry.js';
import { quote } from './quote.js';

/** What the rules of check/ report: pages that contradict themselves, each other, or HTTP. */
export const lintCatalogue = {
  'announced-deprecation': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `Unexpected announcement that ${quote(name)} will be deprecated, expected whether it is by now`,
    explanation:
      'The description says that the property will be deprecated, some day or on a day that may have passed. It is not marked as deprecated in the output, since it does not say that it is.',
    fix: 'Write "Deprecated." and what to use instead once it is; until then name the date.',
  }),
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
  'contradictory-flags': entry<{ readonly name: string; readonly one: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, one, other }) =>
      `Unexpected description of ${quote(name)} that says both ${one} and ${other}, expected one of them`,
    explanation:
      'One row says two things that cannot both be true, for example that a property is read-only and that a request must send it. The generator has to choose: read-only wins over required, not nullable over nullable.',
    fix: 'Keep the statement that is true; say for which request each holds if both are.',
  }),
  'contradictory-rows': entry<{ readonly name: string; readonly type: string; readonly other: string }>({
    severity: 'warning',
    message: ({ name, type, other }) =>
      `Unexpected second row for ${quote(name)} with type ${quote(type)}, expected ${quote(other)} as in the first`,
    explanation:
      'The page lists one property twice, with different types. Only one of them can be right; the first is taken.',
    fix: 'Delete the row that is wrong.',
  }),
  'duplicate-row': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) => `Unexpected second row for ${quote(name)}, expected each property once`,
    explanation:
      'The page lists one property twice with the same type. The rows are merged; the longer description wins.',
    fix: 'Merge the two rows.',
  }),
  'empty-front-matter': entry<{ readonly key: string }>({
    severity: 'info',
    message: ({ key }) => `Unexpected empty value of ${quote(key)} in the front matter, expected a text`,
    explanation:
      'The front matter has the key but no value. Publishing tools show it as missing: a page without an author or product has nobody who answers for it.',
    fix: 'Fill in the value, or delete the line.',
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
  'missing-link-target': entry<{ readonly target: string; readonly type: string }>({
    severity: 'info',
    message: ({ target, type }) =>
      `Unexpected link to ${quote(target)}, which is not in the input; the type is taken to be ${quote(type)}`,
    explanation:
      'The page that the link leads to is not among the pages that were read, so the link’s text alone names the type. That is normal where only a part of a documentation set is read, and a dead link where all of it is.',
    fix: 'Add the page to the input, or correct the link.',
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
  'property-only-in-representation': entry<{ readonly name: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ name, suggestion }) =>
      `Unexpected property ${quote(name)} in the JSON representation, expected one from the property table${didYouMean(suggestion)}`,
    explanation:
      'The JSON representation shows a property that no table of the page lists, so that it has neither a type nor a description. Names are compared exactly, with case.',
    fix: 'Add a row to the table, or correct the name.',
  }),
  'property-only-in-table': entry<{ readonly name: string }>({
    severity: 'info',
    message: ({ name }) =>
      `Unexpected absence of ${quote(name)} from the JSON representation, expected every property of the table`,
    explanation: 'The table lists a property that the JSON representation of the same page leaves out.',
    fix: 'Add the property to the JSON representation.',
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
  'representation-mismatch': entry<{ readonly name: string; readonly table: string; readonly json: string }>({
    severity: 'warning',
    message: ({ name, table, json }) =>
      `Unexpected JSON representation of ${quote(name)} as ${json}, expected ${table} as in the table`,
    explanation:
      'The property table and the JSON representation of one page disagree on whether the property is a collection. The table is believed.',
    fix: 'Correct the one that is wrong.',
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
  'synthesized-enum-name': entry<{ readonly property: string; readonly name: string }>({
    severity: 'info',
    message: ({ property, name }) =>
      `Unexpected list of values without a type name on ${quote(property)}, expected an enum’s name; ${quote(name)} was made up`,
    explanation:
      'The description lists the values that the property may have, but the Type cell names no enum. The enum is named after the property (and its owner where that is not unique). The name is the generator’s invention: the service knows the enum by another one, or by none.',
    fix: 'Name the enum in the Type cell, or rename it in the configuration.',
  }),
  'type-known-from-examples': entry<{ readonly name: string; readonly count: number }>({
    severity: 'info',
    message: ({ name, count }) =>
      `Unexpected type ${quote(name)} without a definition, expected a page for it; examples show ${plural(count)} of it`,
    explanation:
      'No page of the input defines the type. Its properties are the union of what all examples show, and their types are read off the values, so that some may be missing and none is certain.',
    fix: 'Add the page that defines the type to the input.',
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
  'undefined-type': entry<{ readonly name: string; readonly count: number }>({
    severity: 'info',
    message: ({ name, count }) =>
      `Unexpected type ${quote(name)} without a definition, expected a page for it; other pages name ${count === 0 ? 'it' : `${plural(count)} of it`}`,
    explanation:
      'Pages refer to this type, but no page of the input defines it and no example shows one. Of its properties at most those are known that other pages say to be inherited from it.',
    fix: 'Add the page that defines the type to the input.',
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
  'unknown-key-property': entry<{ readonly name: string; readonly type: string }>({
    severity: 'warning',
    message: ({ name, type }) => `Unexpected key ${quote(name)}, expected a property of ${quote(type)}`,
    explanation:
      'The annotation names a key that is no property of the type or of its base types. Without it the key is not part of the model.',
    fix: 'Add the property to the table, or correct the annotation’s `keyProperty`.',
  }),
  'unknown-optional-property': entry<{ readonly name: string; readonly type: string }>({
    severity: 'info',
    message: ({ name, type }) => `Unexpected optional property ${quote(name)}, expected a property of ${quote(type)}`,
    explanation:
      'The annotation’s `optionalProperties` names something that is no property of the type. It has no effect; often it is a misspelt or renamed property.',
    fix: 'Correct or remove the name in the annotation.',
  }),
  'unknown-silence': entry<{ readonly code: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ code, suggestion }) =>
      `Unexpected code ${quote(code)} to silence, expected a known one${didYouMean(suggestion)}`,
    explanation:
      'The comment asks that a code is not reported on the page, but there is no such code, so that it silences nothing.',
    fix: 'Correct the code, or remove the comment.',
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
  'unused-silence': entry<{ readonly code: string }>({
    severity: 'warning',
    message: ({ code }) => `Unexpected silence of ${quote(code)}, which is not reported on this page`,
    explanation:
      'The comment silences a code that does not occur on the page, any more. Left standing, it would hide the next fault of that kind.',
    fix: 'Remove the comment.',
  }),
  'wrong-doc-type': entry<{ readonly value: string; readonly expected: string }>({
    severity: 'info',
    message: ({ value, expected }) =>
      `Unexpected doc_type ${quote(value)}, expected ${quote(expected)} by what the page documents`,
    explanation:
      'The front matter calls the page something else than its content shows. The content decides; publishing tools that believe the front matter file it wrongly.',
    fix: 'Correct `doc_type`.',
  }),
  'wrong-example-type': entry<{ readonly received: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ received, expected }) => `Unexpected ${received}, expected ${expected}`,
    explanation:
      'The example shows a value of another kind than the documented type: an object where a string is documented, one value where a collection is.',
    fix: 'Correct the example, or the type in the property table.',
  }),
} as const;

function didYouMean(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`;
}

function plural(count: number): string {
  if (count === 0) return 'no property';
  return count === 1 ? 'one property' : `${count} properties`;
}
