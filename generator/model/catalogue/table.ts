import { entry } from './entry.js';
import { quote } from './quote.js';

/** Faults of tables, code blocks and prose on one page: what declaring a page reports. */
export const tableCatalogue = {
  'unknown-type-cell': entry<{ readonly text: string }>({
    severity: 'warning',
    message: ({ text }) =>
      `Unexpected type ${quote(text)}, expected a primitive, a type name, a link or a collection of one`,
    explanation:
      'A Type cell names a primitive type, a type, or a collection of one of them. What cannot be read is kept as an unknown type, which accepts any value, and is never guessed.',
    fix: 'Write the type as `String`, `[order](order.md)`, `String collection` or `Collection(contoso.sales.order)`; move remarks to the description.',
  }),
  'missing-type-cell': entry<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) => `Unexpected empty type of ${quote(name)}, expected a type`,
    explanation: 'A row without a type declares a name only; its value is taken for anything.',
    fix: 'Fill in the Type cell.',
  }),
  'missing-name-cell': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected row without a name, expected a name in its first column',
    explanation:
      'A row whose name cell is empty but whose other cells are not declares nothing that could be used. It is skipped.',
    fix: 'Fill in the name, or join the row with the one above it.',
  }),
  'unknown-table': entry<{ readonly columns: string; readonly section: string; readonly expected: string }>({
    severity: 'warning',
    message: ({ columns, section, expected }) =>
      `Unexpected columns ${quote(columns)} under ${quote(section)}, expected columns such as ${quote(expected)}`,
    explanation:
      'The heading promises a table that declares something, but no known table kind of that section has these columns, so the table was skipped.',
    fix: 'Use the usual column headers, or name your own in the vocabulary of the configuration.',
  }),
  'unknown-annotation-key': entry<{ readonly key: string }>({
    severity: 'info',
    message: ({ key }) => `Unexpected annotation key ${quote(key)}, expected one that the block type knows`,
    explanation: 'A key that nothing reads is usually a misspelling of one that would have mattered.',
    fix: 'Correct the spelling or remove the key.',
  }),
  'unknown-block-type': entry<{ readonly blockType: string }>({
    severity: 'warning',
    message: ({ blockType }) =>
      `Unexpected block type ${quote(blockType)}, expected \`resource\`, \`request\`, \`response\`, \`example\`, \`samples\` or \`ignored\``,
    explanation:
      'The block type says what a code block holds. A block of an unknown type is read by its section and content only.',
    fix: 'Use one of the known block types.',
  }),
  'annotation-without-block': entry<{ readonly blockType: string }>({
    severity: 'info',
    message: ({ blockType }) =>
      `Unexpected annotation ${quote(blockType)} without a code block, expected the block right after it`,
    explanation:
      'An annotation describes the code block that follows it. A paragraph, heading or table in between breaks that bond, and the annotation says nothing.',
    fix: 'Move the annotation directly above its code block, or remove it.',
  }),
  'reversed-permission-order': entry<{ readonly header: string }>({
    severity: 'info',
    message: ({ header }) => `Unexpected order ${quote(header)}, expected permissions from least to most privileged`,
    explanation:
      'Readers take the first permission of a cell for the one to ask for. A table that begins with the most privileged one invites them to ask for too much. The order has been turned round in the output.',
    fix: 'List the least privileged permission first and say so in the header.',
  }),
  'undocumented-permission': entry<{ readonly text: string; readonly permissionType: string }>({
    severity: 'warning',
    message: ({ text, permissionType }) =>
      text === ''
        ? `Unexpected empty cell for ${quote(permissionType)}, expected permissions or "Not supported."`
        : `Unexpected stand-in ${quote(text)} for ${quote(permissionType)}, expected permissions or "Not supported."`,
    explanation: 'The cell says neither which permissions are needed nor that the account kind is not supported.',
    fix: 'List the permissions, or write "Not supported.".',
  }),
  'unknown-permission-cell': entry<{ readonly text: string }>({
    severity: 'info',
    message: ({ text }) =>
      `Unexpected text ${quote(text)}, expected permissions such as \`Order.Read.All\` or "Not supported."`,
    explanation: 'No permission name could be found in the cell; its text is kept as a note.',
    fix: 'Name the permissions in the cell.',
  }),
  'malformed-request-line': entry<{ readonly line: string }>({
    severity: 'warning',
    message: ({ line }) => `Unexpected ${quote(line)}, expected a request line such as \`GET /orders/{id}\``,
    explanation:
      'The HTTP request section holds one request line or several; anything else in its code blocks declares no route.',
    fix: 'Write a method, a blank and a path that begins with `/`.',
  }),
  'missing-route': entry<Record<never, never>>({
    severity: 'warning',
    message: () => 'Unexpected HTTP request section without a request line, expected at least one',
    explanation: 'Without a method and a path the page documents no operation.',
    fix: 'Add a code block with the request line.',
  }),
  'ownerless-table': entry<Record<never, never>>({
    severity: 'info',
    message: () =>
      'Unexpected table of properties on a page that names no type, expected a title such as "order resource type"',
    explanation:
      'Rows of a property table belong to a type: the one that the JSON representation of the page names, or the one in its title. This page has neither, so the table was left out.',
    fix: 'Add the JSON representation with its annotation, or write the title as "order resource type".',
  }),
  'enumeration-without-values': entry<{ readonly name: string }>({
    severity: 'warning',
    message: ({ name }) =>
      `Unexpected enumeration ${quote(name)} without values, expected a name or "Possible values are: …"`,
    explanation:
      'The Type cell says that the value is one of a list, but neither a name nor the list is there, so any string is accepted.',
    fix: 'Link the enum, or list its values in the description.',
  }),
  'unknown-body-type': entry<{ readonly operation: string }>({
    severity: 'info',
    message: ({ operation }) =>
      `Unexpected request body table of ${quote(operation)}, expected the page to name the type of the body`,
    explanation:
      'The rows of a request body table belong to a type. Neither the prose, the response nor an example says to which, so they are kept as parameters of the request.',
    fix: 'Name the type: "In the request body, supply a JSON representation of the [order](order.md) object."',
  }),
} as const;
