import type { ChangeKind } from '../../generator/model/change/change.js';
import type { Edit } from './library.js';

/** Edits that make a kind of change, and edits of both states that prepare them. */
export interface VerdictCase {
  readonly kind: ChangeKind;
  readonly edits: readonly Edit[];
  readonly setup?: readonly Edit[];
}

const book = 'resources/book.md';
const place = 'resources/place.md';
const state = 'resources/loanstate.md';
const shelf = '|shelf|String|The letter of the shelf.|';
const isbn = '|isbn|String|The number of the edition.';
const list = 'api/book-list.md';
const get = 'api/book-get.md';
const lend = 'api/book-lend.md';
const loans = 'api/loan-list.md';
const create = 'api/book-create.md';

const listApplication = '|Application|Book.Read.All|';
const listAuthorization = '|Authorization|Bearer {token}. Required.|';
const reminders = '|reminders|Boolean|Whether the reader is reminded. Optional.|';
const overdue = '|overdue|1|The book should be back.|';
const sentinel = '|unknownFutureValue|3|Evolvable enumeration sentinel value. Do not use.|\n';
const closed: readonly Edit[] = [
  [state, sentinel, ''],
  ['*', '`returned`, `unknownFutureValue`', '`returned`'],
];
const answer = 'If successful, this action returns a `200 OK` response code and a [loan](../resources/loan.md) object';
const letters = 'The letter of the shelf. Possible values are: `a`, `b`.';

function page(name: string, rows: readonly string[]): string {
  const table = ['|Property|Type|Description|', '|:---|:---|:---|', ...rows].join('\n');
  return `# ${name} resource type\n\nNamespace: contoso.library\n\n## Properties\n\n${table}\n`;
}

const shelfMark = page('shelfMark', ['|mark|String|The mark on the shelf.|', '|height|Int32|How high it hangs.|']);
const shelfPage = 'resources/shelfmark.md';

/** At least one case for each kind of change. Two states of the library are compared; test/diff/verdicts.txt has the reports. */
export const verdictCases: readonly VerdictCase[] = [
  { kind: 'type-added', edits: [[shelfPage, '', shelfMark]] },
  { kind: 'type-removed', setup: [[shelfPage, '', shelfMark]], edits: [[shelfPage, shelfMark, '# Shelf marks\n']] },
  { kind: 'type-renamed', setup: [[shelfPage, '', shelfMark]], edits: [[shelfPage, '# shelfMark', '# shelfSign']] },
  { kind: 'namespace-renamed', edits: [['*', 'contoso.library', 'contoso.books']] },
  {
    kind: 'type-kind-changed',
    setup: [[shelfPage, '', shelfMark]],
    edits: [
      [
        shelfPage,
        shelfMark,
        '# shelfMark enum type\n\nNamespace: contoso.library\n\n## Members\n\n|Member|Value|\n|:---|:---|\n|red|0|\n',
      ],
    ],
  },
  {
    kind: 'base-type-changed',
    setup: [
      [shelfPage, '', `${shelfMark.replace('## Properties', 'Inherits from [place](place.md).\n\n## Properties')}`],
    ],
    edits: [[shelfPage, 'Inherits from [place](place.md).', 'Inherits from [freeDay](freeday.md).']],
  },
  {
    kind: 'base-type-extended',
    setup: [[shelfPage, '', shelfMark]],
    edits: [[shelfPage, '## Properties', 'Inherits from [place](place.md).\n\n## Properties']],
  },
  { kind: 'key-changed', edits: [['resources/item.md', '"keyProperty": "id"', '"keyProperty": "note"']] },
  {
    kind: 'type-became-abstract',
    edits: [[place, 'Namespace: contoso.library\n', 'Namespace: contoso.library\n\nThis is an abstract type.\n']],
  },
  {
    kind: 'type-no-longer-abstract',
    setup: [[place, 'Namespace: contoso.library\n', 'Namespace: contoso.library\n\nThis is an abstract type.\n']],
    edits: [[place, 'This is an abstract type.\n', '']],
  },
  { kind: 'type-opened', edits: [['resources/item.md', '"openType": false', '"openType": true']] },
  {
    kind: 'type-closed',
    setup: [['resources/item.md', '"openType": false', '"openType": true']],
    edits: [['resources/item.md', '"openType": true', '"openType": false']],
  },
  { kind: 'property-added', edits: [[place, shelf, `${shelf}\n|room|String|The room.|`]] },
  { kind: 'required-property-added', edits: [[place, shelf, `${shelf}\n|room|String|The room. Required.|`]] },
  {
    kind: 'property-removed',
    setup: [[place, shelf, `${shelf}\n|room|String|The room.|`]],
    edits: [[place, '\n|room|String|The room.|', '']],
  },
  { kind: 'property-renamed', edits: [['*', 'publishedDate', 'releaseDate']] },
  { kind: 'property-renamed', edits: [['*', 'isReference', 'is_reference']] },
  // The row has another place in a table that is sorted by name.
  {
    kind: 'property-renamed',
    edits: [
      [book, '|isbn|String|The number of the edition. Maximum length is 17 characters.|\n', ''],
      [
        book,
        '|title|String|The title of the book. Required.|',
        '|title|String|The title of the book. Required.|\n|uniqueNumber|String|The number of the edition. Maximum length is 17 characters.|',
      ],
      ['*', '"isbn"', '"uniqueNumber"'],
      [create, '|isbn|', '|uniqueNumber|'],
    ],
  },
  // The name is written in words in the description.
  {
    kind: 'property-renamed',
    setup: [[place, shelf, `${shelf}\n|lampColour|String|The lamp colour of the aisle.|`]],
    edits: [[place, '|lampColour|String|The lamp colour of', '|lightColour|String|The light colour of']],
  },
  { kind: 'property-renamed', edits: [['*', 'authorName', 'writerName']] },
  // A row in place of another one is no rename.
  {
    kind: 'property-removed',
    setup: [[place, shelf, `${shelf}\n|room|String|The room.|`]],
    edits: [[place, '|room|String|The room.|', '|area|String|How large it is.|']],
  },
  { kind: 'type-widened', edits: [[place, '|aisle|Int32|', '|aisle|Int64|']] },
  { kind: 'type-narrowed', edits: [[place, '|aisle|Int32|', '|aisle|Int16|']] },
  { kind: 'type-changed', edits: [[place, '|aisle|Int32|', '|aisle|Boolean|']] },
  { kind: 'type-narrowed', edits: [[place, shelf, `|shelf|String|${letters}|`]] },
  {
    kind: 'type-reworded',
    setup: [[place, shelf, `|shelf|letterA|${letters}|\n|second|letterB|${letters}|`]],
    edits: [[place, '|shelf|letterA|', '|shelf|letterB|']],
  },
  {
    kind: 'property-became-nullable',
    setup: [[place, shelf, '|shelf|String|The letter of the shelf. Not nullable.|']],
    edits: [[place, 'shelf. Not nullable.', 'shelf. Nullable.']],
  },
  {
    kind: 'property-no-longer-nullable',
    edits: [[place, shelf, '|shelf|String|The letter of the shelf. Not nullable.|']],
  },
  {
    kind: 'property-became-relationship',
    setup: [
      [book, '|loans|[loan](loan.md) collection|The loans of the book.|\n', ''],
      [book, '|place|[place]', '|loans|[loan](loan.md) collection|The loans of the book.|\n|place|[place]'],
    ],
    edits: [
      [book, '|loans|[loan](loan.md) collection|The loans of the book.|\n', ''],
      [book, '|writers|', '|loans|[loan](loan.md) collection|The loans of the book.|\n|writers|'],
    ],
  },
  {
    kind: 'relationship-became-property',
    edits: [
      [book, '|loans|[loan](loan.md) collection|The loans of the book.|\n', ''],
      [book, '|place|[place]', '|loans|[loan](loan.md) collection|The loans of the book.|\n|place|[place]'],
    ],
  },
  { kind: 'always-returned', edits: [[place, shelf, '|shelf|String|The letter of the shelf. Required.|']] },
  {
    kind: 'no-longer-always-returned',
    setup: [[place, shelf, '|shelf|String|The letter of the shelf. Required.|']],
    edits: [[place, ' Required.', '']],
  },
  {
    kind: 'newly-returned',
    setup: [[place, shelf, '|shelf|String|The letter of the shelf. Write-only.|']],
    edits: [[place, ' Write-only.', '']],
  },
  { kind: 'no-longer-returned', edits: [[place, shelf, '|shelf|String|The letter of the shelf. Write-only.|']] },
  { kind: 'returned-on-select', edits: [[book, isbn, `${isbn} Returned only on \`$select\`.`]] },
  {
    kind: 'returned-by-default',
    setup: [[book, isbn, `${isbn} Returned only on \`$select\`.`]],
    edits: [[book, ' Returned only on `$select`.', '']],
  },
  {
    kind: 'now-required',
    edits: [
      [create, 'from 1 to 5000. Optional.', 'from 1 to 5000. Required.'],
      [book, 'from 1 to 5000.', 'from 1 to 5000. Required.'],
    ],
  },
  {
    kind: 'no-longer-required',
    setup: [[place, shelf, '|shelf|String|The letter of the shelf. Required.|']],
    edits: [[place, ' Required.', '']],
  },
  { kind: 'no-longer-accepted', edits: [[place, shelf, '|shelf|String|The letter of the shelf. Read-only.|']] },
  {
    kind: 'now-accepted',
    setup: [[place, shelf, '|shelf|String|The letter of the shelf. Read-only.|']],
    edits: [[place, ' Read-only.', '']],
  },
  { kind: 'bound-tightened', edits: [[place, 'from 1 to 40', 'from 1 to 30']] },
  { kind: 'bound-loosened', edits: [[place, 'from 1 to 40', 'from 1 to 50']] },
  { kind: 'bound-changed', edits: [[place, 'from 1 to 40', 'from 2 to 50']] },
  { kind: 'default-changed', edits: [[book, 'The default value is `paperback`', 'The default value is `audio`']] },
  {
    kind: 'default-stated',
    edits: [[place, 'The letter of the shelf.', 'The letter of the shelf. The default value is `A`.']],
  },
  { kind: 'default-no-longer-stated', edits: [[book, ' The default value is `false`.', '']] },
  { kind: 'query-support-added', edits: [[book, isbn, `${isbn} Supports \`$filter\` (\`eq\`).`]] },
  {
    kind: 'query-support-removed',
    setup: [[book, isbn, `${isbn} Supports \`$filter\` (\`eq\`, \`ne\`).`]],
    edits: [[book, '(`eq`, `ne`)', '(`eq`)']],
  },
  { kind: 'member-added', edits: [[state, overdue, `${overdue}\n|lost|4|The book is lost.|`]] },
  {
    kind: 'member-added-to-closed',
    setup: closed,
    edits: [[state, overdue, `${overdue}\n|lost|4|The book is lost.|`]],
  },
  {
    kind: 'member-removed',
    edits: [
      [state, `${overdue}\n`, ''],
      ['*', '`open`, `overdue`,', '`open`,'],
    ],
  },
  { kind: 'member-renamed', edits: [['*', 'overdue', 'late']] },
  { kind: 'member-value-changed', edits: [[state, '|overdue|1|', '|overdue|7|']] },
  {
    kind: 'member-value-stated',
    setup: [[state, '|overdue|1|', '|overdue||']],
    edits: [[state, '|overdue||', '|overdue|1|']],
  },
  { kind: 'member-value-no-longer-stated', edits: [[state, '|overdue|1|', '|overdue||']] },
  { kind: 'enum-opened', setup: closed, edits: [[state, '|returned|2|', `${sentinel}|returned|2|`]] },
  { kind: 'enum-closed', edits: closed },
  {
    kind: 'flags-changed',
    edits: [
      [
        state,
        'How far a loan is.\n\n## Members',
        'How far a loan is. This is a flagged enumeration: several members can be combined.\n\n## Members',
      ],
    ],
  },
  {
    kind: 'operation-added',
    edits: [
      ['api/book-burn.md', '', '# Burn book\n\n## HTTP request\n\n``` http\nDELETE /books/{bookId}/pages\n```\n'],
    ],
  },
  {
    kind: 'operation-removed',
    setup: [
      ['api/book-burn.md', '', '# Burn book\n\n## HTTP request\n\n``` http\nDELETE /books/{bookId}/pages\n```\n'],
    ],
    edits: [['api/book-burn.md', '## HTTP request\n\n``` http\nDELETE /books/{bookId}/pages\n```\n', '']],
  },
  { kind: 'operation-moved', edits: [[get, '\nGET /books/{bookId}\n', '\nGET /volumes/{bookId}\n']] },
  {
    kind: 'route-added',
    edits: [[get, '\nGET /books/{bookId}\n', '\nGET /books/{bookId}\nGET /shelves/{shelfId}/books/{bookId}\n']],
  },
  {
    kind: 'route-removed',
    setup: [[get, '\nGET /books/{bookId}\n', '\nGET /books/{bookId}\nGET /shelves/{shelfId}/books/{bookId}\n']],
    edits: [[get, 'GET /shelves/{shelfId}/books/{bookId}\n', '']],
  },
  { kind: 'placeholder-renamed', edits: [[get, '\nGET /books/{bookId}\n', '\nGET /books/{id}\n']] },
  { kind: 'route-respelled', edits: [[get, '\nGET /books/{bookId}\n', '\nGET /v1/books/{bookId}\n']] },
  {
    kind: 'operation-moved',
    setup: [[get, '\nGET /books/{bookId}\n', '\nGET https://api.contoso.com/v1/books/{bookId}\n']],
    edits: [
      [get, '\nGET https://api.contoso.com/v1/books/{bookId}\n', '\nGET https://api.contoso.com/v2/books/{bookId}\n'],
    ],
  },
  {
    kind: 'permission-note-edited',
    setup: [[list, listApplication, '|Application|Depends on the shelf.|']],
    edits: [[list, 'Depends on the shelf.', 'Depends on the reader.']],
  },
  { kind: 'permission-raised', edits: [[list, listApplication, '|Application|Book.ReadWrite.All|']] },
  { kind: 'permission-lowered', edits: [[list, listApplication, '|Application|Book.Read.All, Book.ReadWrite.All|']] },
  {
    kind: 'permission-reordered',
    setup: [[list, listApplication, '|Application|Book.Read.All, Book.ReadWrite.All|']],
    edits: [[list, 'Book.Read.All, Book.ReadWrite.All', 'Book.ReadWrite.All, Book.Read.All']],
  },
  { kind: 'permission-denied', edits: [[list, listApplication, '|Application|Not supported.|']] },
  {
    kind: 'permission-granted',
    edits: [
      [
        list,
        '|Delegated (personal Microsoft account)|Not supported.|',
        '|Delegated (personal Microsoft account)|Book.Read.All|',
      ],
    ],
  },
  { kind: 'permission-undocumented', edits: [[list, `${listApplication}\n`, '']] },
  {
    kind: 'header-added',
    edits: [[list, listAuthorization, `${listAuthorization}\n|Prefer|The time zone. Optional.|`]],
  },
  {
    kind: 'required-header-added',
    edits: [[list, listAuthorization, `${listAuthorization}\n|Prefer|The time zone. Required.|`]],
  },
  { kind: 'header-removed', edits: [[list, `${listAuthorization}\n`, '']] },
  {
    kind: 'header-now-required',
    setup: [[list, 'Bearer {token}. Required.', 'Bearer {token}.']],
    edits: [[list, 'Bearer {token}.', 'Bearer {token}. Required.']],
  },
  { kind: 'header-no-longer-required', edits: [[list, 'Bearer {token}. Required.', 'Bearer {token}.']] },
  { kind: 'header-edited', edits: [[list, 'Bearer {token}. Required.', 'Bearer {secret}. Required.']] },
  { kind: 'query-option-added', edits: [[list, '`$filter`, `$select` and', '`$filter`, `$count`, `$select` and']] },
  { kind: 'query-option-removed', edits: [[list, '`$filter`, `$select` and', '`$select` and']] },
  { kind: 'parameter-added', edits: [[lend, reminders, `${reminders}\n|notes|String|What to note. Optional.|`]] },
  {
    kind: 'required-parameter-added',
    edits: [[lend, reminders, `${reminders}\n|notes|String|What to note. Required.|`]],
  },
  { kind: 'parameter-removed', edits: [[lend, `${reminders}\n`, '']] },
  { kind: 'parameter-renamed', edits: [['*', 'reminders', 'notices']] },
  { kind: 'parameter-now-required', edits: [[lend, 'is reminded. Optional.', 'is reminded. Required.']] },
  {
    kind: 'parameter-no-longer-required',
    edits: [[lend, 'For how many days. Required.', 'For how many days. Optional.']],
  },
  { kind: 'parameter-type-widened', edits: [[lend, '|days|Int32|', '|days|Int64|']] },
  { kind: 'parameter-type-narrowed', edits: [[lend, '|days|Int32|', '|days|Int16|']] },
  { kind: 'parameter-type-changed', edits: [[lend, '|days|Int32|', '|days|Boolean|']] },
  {
    kind: 'parameter-bound-tightened',
    edits: [[lend, 'For how many days.', 'For how many days. The maximum value is 30.']],
  },
  {
    kind: 'parameter-bound-loosened',
    setup: [[lend, 'For how many days.', 'For how many days. The maximum value is 30.']],
    edits: [[lend, ' The maximum value is 30.', '']],
  },
  {
    kind: 'parameter-default-stated',
    edits: [[lend, 'is reminded. Optional.', 'is reminded. The default value is `true`. Optional.']],
  },
  {
    kind: 'parameter-default-no-longer-stated',
    setup: [[lend, 'is reminded. Optional.', 'is reminded. The default value is `true`. Optional.']],
    edits: [[lend, ' The default value is `true`.', '']],
  },
  {
    kind: 'parameter-deprecated',
    edits: [[lend, 'is reminded. Optional.', 'is reminded. Optional. Deprecated. Use notes.']],
  },
  {
    kind: 'parameter-no-longer-deprecated',
    setup: [[lend, 'is reminded. Optional.', 'is reminded. Optional. Deprecated. Use notes.']],
    edits: [[lend, ' Deprecated. Use notes.', '']],
  },
  {
    kind: 'parameter-deprecation-edited',
    setup: [[lend, 'is reminded. Optional.', 'is reminded. Optional. Deprecated. Use notes.']],
    edits: [[lend, 'Deprecated. Use notes.', 'Deprecated. Use remarks.']],
  },
  {
    kind: 'parameter-moved',
    edits: [
      [loans, '|since|Date|Only loans after this day. Optional.|\n', ''],
      [loans, listAuthorization, `${listAuthorization}\n|Since|Only loans after this day. Optional.|`],
    ],
  },
  {
    kind: 'parameter-moved',
    setup: [[list, listAuthorization, `${listAuthorization}\n|Reader-Id|Who reads. Optional.|`]],
    edits: [
      [list, '\n|Reader-Id|Who reads. Optional.|', ''],
      [
        list,
        '## Request headers',
        '## Query parameters\n\n|Parameter|Type|Description|\n|:---|:---|:---|\n|readerId|String|Who reads. Optional.|\n\n## Request headers',
      ],
    ],
  },
  {
    kind: 'parameter-default-changed',
    setup: [[lend, 'is reminded. Optional.', 'is reminded. The default value is `true`. Optional.']],
    edits: [[lend, '`true`. Optional.', '`false`. Optional.']],
  },
  {
    kind: 'parameter-value-added',
    setup: [[loans, 'Only loans in this state.', 'Only loans in this state. Possible values are: `open`, `overdue`.']],
    edits: [[loans, '`open`, `overdue`.', '`open`, `overdue`, `returned`.']],
  },
  {
    kind: 'parameter-value-removed',
    setup: [[loans, 'Only loans in this state.', 'Only loans in this state. Possible values are: `open`, `overdue`.']],
    edits: [[loans, '`open`, `overdue`.', '`open`.']],
  },
  {
    kind: 'parameter-values-closed',
    edits: [[loans, 'Only loans in this state.', 'Only loans in this state. Possible values are: `open`, `overdue`.']],
  },
  {
    kind: 'parameter-values-opened',
    setup: [[loans, 'Only loans in this state.', 'Only loans in this state. Possible values are: `open`, `overdue`.']],
    edits: [[loans, ' Possible values are: `open`, `overdue`.', '']],
  },
  {
    kind: 'success-status-added',
    edits: [[lend, answer, `${answer}, or \`202 Accepted\` and a [loan](../resources/loan.md) object`]],
  },
  {
    kind: 'success-status-added-with-other-body',
    edits: [[lend, answer, `${answer}, or \`202 Accepted\` and a [place](../resources/place.md) object`]],
  },
  {
    kind: 'success-status-removed',
    setup: [[lend, answer, `${answer}, or \`202 Accepted\` and a [loan](../resources/loan.md) object`]],
    edits: [[lend, ', or `202 Accepted` and a [loan](../resources/loan.md) object', '']],
  },
  {
    kind: 'error-status-added',
    edits: [[lend, '## Example\n', 'If the book is lent, this action returns `409 Conflict`.\n\n## Example\n']],
  },
  {
    kind: 'error-status-removed',
    setup: [[lend, '## Example\n', 'If the book is lent, this action returns `409 Conflict`.\n\n## Example\n']],
    edits: [[lend, 'If the book is lent, this action returns `409 Conflict`.\n\n', '']],
  },
  {
    kind: 'status-changed',
    edits: [
      [lend, '`200 OK`', '`201 Created`'],
      [lend, 'HTTP/1.1 200 OK', 'HTTP/1.1 201 Created'],
    ],
  },
  { kind: 'response-changed', edits: [[lend, answer, answer.replaceAll('loan', 'place')]] },
  // Another wrapper around a list.
  { kind: 'response-changed', edits: [[loans, '"value": [', '"loans": [']] },
  { kind: 'type-changed', edits: [[place, '|aisle|Int32|', '|aisle|Int32 collection|']] },
  { kind: 'response-widened', edits: [[lend, answer, answer.replaceAll('loan', 'item')]] },
  {
    kind: 'response-narrowed',
    setup: [[lend, answer, answer.replaceAll('loan', 'item')]],
    edits: [[lend, answer.replaceAll('loan', 'item'), answer]],
  },
  {
    kind: 'type-deprecated',
    edits: [['resources/freeday.md', '\n## Properties', '\nThis resource is deprecated. Use loans.\n\n## Properties']],
  },
  {
    kind: 'property-deprecated',
    edits: [[place, 'The letter of the shelf.', 'The letter of the shelf. Deprecated. Use the aisle.']],
  },
  {
    kind: 'property-no-longer-deprecated',
    setup: [[place, 'The letter of the shelf.', 'Deprecated. Use the aisle.']],
    edits: [[place, 'Deprecated. Use the aisle.', 'The letter of the shelf.']],
  },
  {
    kind: 'type-description-edited',
    edits: [['resources/freeday.md', '\n## Properties', '\nIt ends at midnight.\n\n## Properties']],
  },
  { kind: 'property-description-edited', edits: [[place, 'The letter of the shelf.', 'The letter on the shelf.']] },
  { kind: 'member-description-edited', edits: [[state, 'The book should be back.', 'The book is late.']] },
  { kind: 'operation-description-edited', edits: [[list, 'Get a list of the', 'Read a list of the']] },
  { kind: 'operation-title-edited', edits: [[get, '\n# Get book\n', '\n# Read book\n']] },
  { kind: 'parameter-description-edited', edits: [[lend, 'For how many days.', 'The number of days.']] },
  { kind: 'example-edited', edits: [[lend, '"days": 30', '"days": 31']] },
  {
    kind: 'example-added',
    edits: [
      [
        create,
        '## Example\n',
        '## Example 1\n\n``` http\nPOST https://api.contoso.com/v1.0/books\nContent-Type: application/json\n\n{ "authorName": "B", "title": "Short" }\n```\n\n## Example 2\n',
      ],
    ],
  },
];
