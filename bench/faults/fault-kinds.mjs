import { misspell } from './misspell.mjs';

/**
 * The kinds of faults. `files`: on which pages; `pattern`: what is replaced, global; `rewrite`: by what, from the groups of the match. If
 * the first group of a pattern is called `before`, it stays. `code`: the code that names exactly this fault, wherever on the page it is
 * reported: an unclosed block is reported where it begins.
 */
function kind(name, files, pattern, rewrite, code) {
  return { name, files, pattern, rewrite, code };
}

const api = /^api\//;
const resources = /^resources\//;
const types = /^resources\/(?!bookformat|loanstate)/;
const enums = /^resources\/(?:bookformat|loanstate)/;
const creates = /^api\/(?:book-create|book-update|book-lend|writer-update|loan-extend)/;
const singles = /^api\/(?:book-(?:get|create|update|lend)|writer-(?:get|update)|loan-get)/;
const lists = /^api\/(?:.*-list|book-finddays)/;
const actions = /^api\/(?:book-lend|loan-extend)/;

const typo = ({ word }, random) => misspell(word, random);
const nothing = () => '';
const by = (text) => () => text;

/** Below a heading, up to the next one of the same depth. */
function section(heading) {
  return new RegExp(`(?<=\\n)## ${heading}\\n[^]*?(?=\\n## |$)`, 'g');
}

function headingTypo(heading, files) {
  return kind(
    `misspelt heading: ${heading}`,
    files,
    new RegExp(`(?<=\\n#{2,3} )(?<word>${heading})(?=\\n)`, 'g'),
    typo,
  );
}

const exampleMember = /(?<=\n {2,8})"(?<word>[a-z]\w+)":/g;
const propertyRow = (names) => new RegExp(`(?<=\\n\\|\\w+\\|)(?<word>${names})(?=\\|)`, 'g');

export const faultKinds = [
  headingTypo('HTTP request', api),
  headingTypo('Request body', creates),
  headingTypo('Response', api),
  headingTypo('Permissions', api),
  headingTypo('Properties', types),
  headingTypo('Relationships', /^resources\/(?:book|writer|loan)\./),
  headingTypo('Members', enums),
  headingTypo('Query parameters', api),
  headingTypo('Path parameters', api),
  headingTypo('Function parameters', api),
  kind('misspelt column', types, /(?<=\n\|)(?<word>Property)(?=\|Type\|Description\|)/g, typo),
  kind('missing column header', types, /(?<=\n\|Property\|)Type(?=\|Description\|)/g, nothing),
  kind('missing delimiter row', types, /(?<=\n\|(?:Property|Relationship)[^\n]*\n)\|:---[^\n]*\n/g, nothing),
  kind('row with too few cells', types, /(?<=\n\|\w+\|[^|\n]+)\|[^|\n]+\|(?=\n)/g, by('|')),
  kind('property renamed in the table', types, /(?<=\n\|)(?<word>[a-z]\w{3,})(?=\|[^|\n]+\|[^|\n]+\|\n)/g, typo),
  kind(
    'property renamed in the representation',
    types,
    exampleMember,
    ({ word }, random) => `"${misspell(word, random)}":`,
  ),
  kind('property renamed in an example', singles, exampleMember, ({ word }, random) => `"${misspell(word, random)}":`),
  kind('type changed in the table', types, propertyRow('String|Date|DateTimeOffset'), by('Boolean')),
  kind('number changed to a string in the table', types, propertyRow('Int32|Double|Boolean'), by('DateTimeOffset')),
  kind('collection in the table only', types, propertyRow('String'), by('String collection')),
  kind('single value in the table only', types, propertyRow('String collection'), by('String')),
  kind('member misspelt in an example', api, /(?<="(?:format|state)": ")(?<word>\w+)/g, typo),
  kind(
    'member misspelt in a list',
    /./,
    /(?<=possible values are:[^\n]*?`)(?<word>hardcover|paperback|overdue|returned)(?=`)/g,
    typo,
  ),
  kind(
    'required property missing in a request',
    creates,
    /\n {2}"(?:title|authorName|days|readerName)": [^\n]*(?=\n)/g,
    nothing,
  ),
  kind(
    'required property missing in a response',
    singles,
    /(?<=HTTP\/1\.1 20[^]*)\n {2}"(?:title|authorName|readerName|name)": [^\n]*,(?=\n)/g,
    nothing,
  ),
  kind(
    'path of another operation',
    api,
    /(?<=\n[A-Z]+ https:\/\/api\.contoso\.com\/v1\.0\/)(?:books|writers|loans)(?![^\n]*\$ref)/g,
    ([path]) => (path === 'books' ? 'loans' : 'books'),
  ),
  kind(
    'identifier missing in the path',
    singles,
    /(?<=\n(?:GET|PATCH|DELETE) https:\/\/api\.contoso\.com\/v1\.0\/\w+)\/\w\d+/g,
    nothing,
  ),
  kind('method changed in the example', api, /(?<=\n)(?:POST|PATCH|DELETE)(?= https:)/g, ([method]) =>
    method === 'PATCH' ? 'POST' : 'PATCH',
  ),
  kind('method changed in the route', api, /(?<=``` http\n)(?:GET|POST|PATCH|DELETE)(?= \/)/g, ([method]) =>
    method === 'GET' ? 'POST' : 'PUT',
  ),
  kind('other status in the example', api, /(?<=\nHTTP\/1\.1 )20[0-4] [A-Za-z ]+/g, ([status]) =>
    status.startsWith('200') ? '201 Created' : '202 Accepted',
  ),
  kind('other status in the prose', api, /(?<=returns a )`20\d [A-Za-z ]+`/g, ([status]) =>
    status.startsWith('`200') ? '`201 Created`' : '`200 OK`',
  ),
  kind(
    'single object where a list is returned',
    lists,
    /(?<=json\n\n)\{\n {2}"value": \[[^]*?\n {4}\}(?=,?\n)[^]*?\n\}/g,
    ([body]) => firstItem(body),
  ),
  kind(
    'list where a single object is returned',
    singles,
    /(?<=HTTP\/1\.1 20[^]*json\n\n)\{\n[^]*?\n\}(?=\n```)/g,
    ([body]) => `{\n  "value": [\n${body}\n  ]\n}`,
  ),
  kind('request without body', creates, /\n\n\{\n[^]*?\n\}(?=\n```\n\n### Response)/g, nothing),
  kind('response without body', singles, /(?<=HTTP\/1\.1 20[^\n]*)\nContent-Type[^]*?\n\}(?=\n```)/g, nothing),
  kind(
    'GET with a body',
    /^api\/(?:.*-get|.*-list)/,
    /(?<=\nGET https:[^\n]*)\n(?=```)/g,
    by('\nContent-Type: application/json\n\n{ "note": "x" }\n'),
  ),
  kind(
    '204 with a body',
    api,
    /(?<=HTTP\/1\.1 204 No Content)\n/g,
    by('\nContent-Type: application/json\n\n{ "id": "x" }\n'),
  ),
  kind('path parameter renamed in its table', api, /(?<=## Path parameters\n\n[^#]*\n\|)(?<word>\w+Id)(?=\|)/g, typo),
  kind('path parameter renamed in the route', api, /(?<=``` http\n[A-Z]+ \/[^\n]*\{)(?<word>\w+Id)(?=\})/g, typo),
  kind('function parameter misspelt', /book-finddays/, /(?<=\n\|)(?<word>start|count)(?=\|)/g, typo),
  kind(
    'action parameter misspelt in the table',
    actions,
    /(?<=\n\|)(?<word>days|readerName|reminders|reason)(?=\|)/g,
    typo,
  ),
  kind(
    'other return type in a Methods table',
    resources,
    /(?<=-(?:get|update|list)\.md\)\|)\[\w+\]\(\w+\.md\)/g,
    ([type]) => (type.includes('book') ? '[loan](loan.md)' : '[book](book.md)'),
  ),
  kind('collection missing in a Methods table', resources, /(?<=-list\.md\)\|\[\w+\]\(\w+\.md\)) collection/g, nothing),
  kind(
    'two pages with one route',
    /^api\/(?:writer-get|loan-get|writer-update)/,
    /(?<=``` http\n(?:GET|PATCH) \/)(?:writers\/\{writerId\}|loans\/\{loanId\})/g,
    by('books/{bookId}'),
  ),
  kind('default that is no member', /^resources\/book\./, /(?<=default value is `)paperback/g, by('leather')),
  kind('default of another type', /^resources\/book\./, /(?<=default value is `)false/g, by('12')),
  kind('number out of its range', api, /(?<="(?:pageCount|aisle|extensions)": )\d+/g, by('6000')),
  kind('string that is too long', api, /(?<="isbn": ")[\d-]+/g, ([isbn]) => `${isbn}-${isbn}`),
  kind('dead link', /./, /(?<=\]\((?:\.\.\/\w+\/)?)(?<word>[a-z-]+)(?=\.md\))/g, typo),
  kind('dead anchor', api, /(?<=\.md#)(?<word>members)/g, typo),
  kind('link in another case', /./, /(?<=\]\((?:\.\.\/\w+\/)?)[a-z](?=[a-z-]+\.md\))/g, ([letter]) =>
    letter.toUpperCase(),
  ),
  kind('base type misspelt', types, /(?<="baseType": "contoso\.library\.)(?<word>item)/g, typo),
  kind(
    'type misspelt in an annotation',
    singles,
    /(?<=<!-- \{[^}]*"@odata\.type": "contoso\.library\.)(?<word>\w+)/g,
    typo,
  ),
  kind('type misspelt in an example', api, /(?<="@odata\.type": "#contoso\.library\.)(?<word>\w+)/g, typo),
  kind('comma missing in JSON', /./, /(?<=\n {2,8}"\w+": (?:"[^"\n]*"|\d+)),(?=\n)/g, nothing),
  kind('quote missing in JSON', /./, /(?<=\n {2,8}"\w+)"(?=:)/g, nothing),
  kind('brace missing in JSON', /./, /\n\}(?=\n```)/g, nothing, 'json-unclosed'),
  kind('unclosed fence', /./, /(?<=\n\}|Content)\n```(?=\n)/g, nothing, 'unclosed-code-fence'),
  kind(
    'permission misspelt',
    api,
    /(?<=\|(?:Delegated \(work or school account\)|Application)\|)(?<word>\w+)(?=\.Read)/g,
    typo,
  ),
  kind('permissions in reverse', api, /(?<=from )least to most(?= privileged)/g, by('most to least')),
  kind('property twice', types, /(?<=\n)\|[a-z]\w+\|[^\n|]+\|[^\n|]+\|\n/g, ([row]) => row + row),
  kind('front matter not closed', /./, /(?<=doc_type: \w+\n)---\n/g, nothing, 'unclosed-front-matter'),
  kind('front matter that is no YAML', /./, /(?<=\ntitle: "[^"\n]*)"(?=\n)/g, nothing),
  kind('annotation key misspelt', /./, /(?<=\n {2}")(?<word>keyProperty|baseType|truncated|openType)(?=")/g, typo),
  kind('block type misspelt', /./, /(?<="blockType": ")(?<word>resource|request|response|ignored)/g, typo),
  kind(
    'include that does not exist',
    api,
    /(?<=\n)## Permissions\n/g,
    ([heading]) => `[!INCLUDE [note](../includes/missing-note.md)]\n\n${heading}`,
  ),
  kind(
    'date in another format',
    api,
    /(?<="(?:createdDateTime|dueDateTime|birthDate|publishedDate|day)": ")[^"]+/g,
    by('31 January 2024'),
  ),
  kind(
    'number as a string',
    api,
    /(?<="(?:pageCount|aisle|fee|days|hours)": )\d+(?:\.\d+)?/g,
    ([number]) => `"${number}"`,
  ),
  kind('string as a number', api, /(?<="(?:isbn|note|readerName|language)": )"[^"]+"/g, by('17')),
  kind('null where the property is required', singles, /(?<="(?:title|authorName|readerName)": )"[^"]+"/g, by('null')),
  kind('property that nobody documents', singles, /(?<=json\n\n\{\n)(?= {2}")/g, by('  "colour": "red",\n')),
  kind(
    'read-only property in a request',
    /^api\/(?:book-create|book-update|writer-update)/,
    /(?<=\n(?:POST|PATCH) https:[^\n]*\nContent-Type: application\/json\n\n\{\n)(?= {2}")/g,
    by('  "createdDateTime": "2024-03-01T09:30:00Z",\n'),
  ),
  kind('header misspelt', api, /(?<=\n\|)(?<word>Authorization|Content-Type)(?=\|)/g, typo),
  kind(
    'query option misspelt',
    /^api\/(?:book|writer)-list/,
    /(?<=supports the[^\n]*?`\$)(?<word>filter|select|top)(?=`)/g,
    typo,
  ),
  kind('duplicate heading', api, /(?<=\n)## Response\n/g, ([heading]) => `## Response\n\n${heading}`),
  kind('section removed: Response', api, section('Response'), nothing),
  kind('section removed: Permissions', api, section('Permissions'), nothing),
  kind('section removed: HTTP request', api, section('HTTP request'), nothing),
  kind('section removed: Properties', types, section('Properties'), nothing),
  kind('section removed: Request body', creates, section('Request body'), nothing),
  kind('title removed', /./, /(?<=---\n)title:[^\n]*\n(?<rest>[^]*?)\n# [^\n]*\n/g, ({ groups }) => groups.rest),
];

/** The first item of `{ "value": [ … ] }`. */
function firstItem(body) {
  return JSON.stringify(JSON.parse(body).value[0], null, 2);
}
