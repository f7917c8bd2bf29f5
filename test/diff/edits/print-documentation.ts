import type { Pages } from '../library.js';
import {
  fillIn,
  namesIn,
  type Documentation,
  type EnumPage,
  type ExampleBlock,
  type OperationPage,
  type Page,
  type ResourcePage,
  type Row,
} from './documentation.js';

/** Pages, and the place of everything that has an id: `resources/ship.md:17`. */
export interface PrintedDocumentation {
  readonly pages: Pages;
  readonly places: ReadonlyMap<string, string>;
}

/** A line of a page, and the ids of what stands there. */
interface Line {
  readonly text: string;
  readonly ids: readonly string[];
}

interface Printing {
  readonly names: ReadonlyMap<string, string>;
  readonly documentation: Documentation;
}

/** Writes a documentation as pages. */
export function printDocumentation(documentation: Documentation): PrintedDocumentation {
  const printing: Printing = { names: namesIn(documentation), documentation };
  const pages: Record<string, string> = {};
  const places = new Map<string, string>();
  for (const page of documentation.pages) {
    const lines = linesOf(page, printing);
    pages[page.path] = lines.map(({ text }) => `${text}\n`).join('');
    places.set(`page ${page.id}`, `${page.path}:1`);
    lines.forEach(({ ids }, index) => ids.forEach((id) => places.set(id, `${page.path}:${index + 1}`)));
  }
  return { pages, places };
}

function line(text: string, ...ids: readonly string[]): Line {
  return { text, ids };
}

const empty = line('');

function linesOf(page: Page, printing: Printing): readonly Line[] {
  const top = Array.from({ length: page.gap }, () => empty);
  const prose = page.prose.flatMap((text) => [line(`> ${text}`), empty]);
  switch (page.kind) {
    case 'Resource':
      return [...top, ...printResource(page, prose, printing)];
    case 'Enum':
      return [...top, ...printEnum(page, prose, printing)];
    case 'Operation':
      return [...top, ...printOperation(page, prose, printing)];
    case 'Concept':
      return [...top, line('# About the harbour'), empty, ...prose];
  }
}

function printResource(page: ResourcePage, prose: readonly Line[], printing: Printing): readonly Line[] {
  const { names, documentation } = printing;
  const tables = [
    [line('## Properties'), empty, ...printRows('Property', page.rows, page, printing), empty],
    page.relationships.length === 0
      ? []
      : [line('## Relationships'), empty, ...printRows('Relationship', page.relationships, page, printing), empty],
  ];
  const qualified = (id: string) => `${documentation.namespace}.${names.get(id) ?? ''}`;
  return [
    ...introduce(`${page.name} resource type`, page.description, page.id, printing),
    ...prose,
    ...(page.swapped ? tables.toReversed() : tables).flat(),
    line('## JSON representation'),
    empty,
    line('<!-- {', page.id),
    line('  "blockType": "resource",'),
    ...(page.baseType === undefined ? [] : [line(`  "baseType": "${qualified(page.baseType)}",`)]),
    ...(page.key === undefined ? [] : [line(`  "keyProperty": "${names.get(page.key) ?? ''}",`)]),
    ...(page.abstract ? [line('  "abstract": true,')] : []),
    ...(page.openType ? [line('  "openType": true,')] : []),
    line(`  "@odata.type": "${qualified(page.id)}"`),
    line('} -->'),
    empty,
    line('```json'),
    line(JSON.stringify({ '@odata.type': `#${qualified(page.id)}` })),
    line('```'),
  ];
}

function introduce(title: string, description: string, id: string, { names, documentation }: Printing) {
  return [
    line(`# ${title}`, id),
    empty,
    line(`Namespace: ${documentation.namespace}`),
    empty,
    line(fillIn(description, names)),
    empty,
  ];
}

function printRows(label: string, rows: readonly Row[], page: Page, printing: Printing): readonly Line[] {
  return printTable(
    [label, 'Type', 'Description'],
    rows.map((row) => ({
      id: row.id,
      cells: [row.name, printType(row.type, printing), describeRow(row, printing)],
    })),
    page,
  );
}

interface PrintedRow {
  readonly id: string;
  readonly cells: readonly string[];
}

function printTable(header: readonly string[], rows: readonly PrintedRow[], { padding }: Page): readonly Line[] {
  const pad = ' '.repeat(padding);
  const print = (cells: readonly string[]) => `|${cells.map((cell) => `${pad}${cell}${pad}`).join('|')}|`;
  return [
    line(print(header)),
    line(print(header.map(() => ':---'))),
    ...rows.map(({ id, cells }) => line(print(cells), id)),
  ];
}

function printType({ of, collection }: Row['type'], { names, documentation }: Printing): string {
  const target = documentation.pages.find(({ id }) => id === of);
  const text = target === undefined ? of : `[${names.get(of) ?? ''}](../${target.path})`;
  return collection === true ? `${text} collection` : text;
}

function describeRow({ description, remarks }: Row, { names }: Printing): string {
  const sentences = [
    description,
    remarks.values && `The possible values are: ${remarks.values.map((value) => `\`${value}\``).join(', ')}.`,
    remarks.maxLength === undefined ? undefined : `Maximum length is ${remarks.maxLength} characters.`,
    remarks.default === undefined ? undefined : `The default value is \`${remarks.default}\`.`,
    remarks.operators && `Supports \`$filter\` (${remarks.operators.map((one) => `\`${one}\``).join(', ')}).`,
    remarks.nullable && `${remarks.nullable}.`,
    remarks.access && `${remarks.access}.`,
    remarks.deprecated && `Deprecated. ${remarks.deprecated}`,
    remarks.required === undefined ? undefined : remarks.required ? 'Required.' : 'Optional.',
  ];
  return fillIn(sentences.filter((sentence) => sentence !== undefined).join(' '), names);
}

function printEnum(page: EnumPage, prose: readonly Line[], printing: Printing): readonly Line[] {
  const sentinel = {
    id: `${page.id}.unknown`,
    cells: ['unknownFutureValue', '99', 'Evolvable enumeration sentinel value. Do not use.'],
  };
  const rows = page.members.map(({ id, name, value, description }) => ({
    id,
    cells: [name, value, fillIn(description, printing.names)],
  }));
  return [
    ...introduce(`${page.name} enum type`, page.description, page.id, printing),
    ...prose,
    line('## Members'),
    empty,
    ...printTable(['Member', 'Value', 'Description'], [...rows, ...(page.open ? [sentinel] : [])], page),
  ];
}

function printOperation(page: OperationPage, prose: readonly Line[], printing: Printing): readonly Line[] {
  return [
    ...introduce(page.title, page.description, page.id, printing),
    ...prose,
    line('## Permissions'),
    empty,
    ...printTable(
      ['Permission type', 'Permissions (from least to most privileged)'],
      page.permissions.map(({ id, name, scopes }) => ({
        id,
        cells: [name, scopes.length === 0 ? 'Not supported.' : scopes.join(', ')],
      })),
      page,
    ),
    empty,
    line('## HTTP request'),
    empty,
    line('<!-- { "blockType": "ignored" } -->'),
    line('```http'),
    ...page.routes.map(({ id, method, path }) => line(`${method} ${path}`, id)),
    line('```'),
    empty,
    ...printOptions(page),
    ...(page.query.length === 0
      ? []
      : [line('## Query parameters'), empty, ...printRows('Parameter', page.query, page, printing), empty]),
    line('## Request headers'),
    empty,
    ...printTable(
      ['Name', 'Description'],
      page.headers.map(({ id, name, value, required }) => ({
        id,
        cells: [name, `${value}.${required ? ' Required.' : ''}`],
      })),
      page,
    ),
    empty,
    line('## Request body', `${page.id}.body`),
    empty,
    ...printBody(page, printing),
    empty,
    line('## Response'),
    empty,
    ...printAnswers(page, printing),
    ...page.examples.flatMap((example) => printExample(example, page, printing)),
  ];
}

function printOptions({ options }: OperationPage): readonly Line[] {
  if (options.length === 0) return [];
  const names = options.map((option) => `\`${option}\``);
  const list = names.length === 1 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return [
    line('## Optional query parameters'),
    empty,
    line(`This method supports the ${list} OData query parameters to help customize the response.`),
    empty,
  ];
}

function printBody(page: OperationPage, printing: Printing): readonly Line[] {
  const { body } = page;
  switch (body.kind) {
    case 'None':
      return [line("Don't supply a request body for this method.")];
    case 'Parameters':
      return [
        line('In the request body, supply a JSON representation of the parameters.'),
        empty,
        ...printRows('Parameter', body.rows, page, printing),
      ];
    case 'Object':
      return [
        line(
          `In the request body, supply a JSON representation of the ${printType({ of: body.type }, printing)} object.`,
        ),
      ];
  }
}

const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
};

function printAnswers(page: OperationPage, printing: Printing): readonly Line[] {
  const { status, type, collection } = page.answer;
  const code = `\`${status} ${reasons[status] ?? ''}\` response code`;
  const contents =
    type === undefined
      ? "It doesn't return anything in the response body."
      : `${collection === true ? 'a collection of ' : 'a '}${printType({ of: type }, printing)} ${collection === true ? 'objects' : 'object'} in the response body.`;
  const text =
    type === undefined
      ? `If successful, this method returns a ${code}. ${contents}`
      : `If successful, this method returns a ${code} and ${contents}`;
  return [
    line(text, `${page.id}.${status}`),
    empty,
    ...page.errors.flatMap((error) => [
      line(`If it fails, this method returns \`${error} ${reasons[error] ?? ''}\`.`, `${page.id}.${error}`),
      empty,
    ]),
  ];
}

function printExample(example: ExampleBlock, page: OperationPage, printing: Printing): readonly Line[] {
  const { documentation, names } = printing;
  const typed =
    example.type === undefined
      ? ''
      : `, "@odata.type": "${page.answer.collection === true ? 'Collection(' : ''}${documentation.namespace}.${names.get(example.type) ?? ''}${page.answer.collection === true ? ')' : ''}"`;
  return [
    line(example.role === 'request' ? '### Request' : '### Response'),
    empty,
    line(`<!-- { "blockType": "${example.role}", "name": "${example.name}"${typed} } -->`),
    line('```http'),
    line(example.start, example.id),
    ...(example.values.length === 0 ? [] : printPayload(example, page, names)),
    line('```'),
    empty,
  ];
}

function printPayload(
  { values, compact, role }: ExampleBlock,
  page: OperationPage,
  names: ReadonlyMap<string, string>,
): readonly Line[] {
  const members = values.map(({ row, json }) => `"${names.get(row) ?? ''}": ${json}`);
  const isList = role === 'response' && page.answer.collection === true;
  const [open, close] = isList ? ['{ "value": [ {', '} ] }'] : ['{', '}'];
  const body = compact
    ? [line(`${open} ${members.join(', ')} ${close}`)]
    : [line(open), ...members.map((text, at) => line(`  ${text}${at === members.length - 1 ? '' : ','}`)), line(close)];
  return [line('Content-Type: application/json'), empty, ...body];
}
