import { describe, expect, test } from 'vitest';
import { diffSchemas } from '../../../generator/diff/diff-schemas.js';
import { planPackage } from '../../../generator/emit/plan-package.js';
import { printModel } from '../../../generator/export/model/print-model.js';
import { readModel } from '../../../generator/export/model/read-model.js';
import { placeSchema } from '../../../generator/export/read/place-schema.js';
import { parsePlaces } from '../../../generator/io/read-package.js';
import type { Change } from '../../../generator/model/change/change.js';
import type { Schema } from '../../../generator/model/schema/schema.js';
import type { Source } from '../../../generator/model/source.js';
import { editPages, library, lineOf, schemaOfPages } from '../../diff/library.js';
import { verdictCases } from '../../diff/verdict-cases.js';
import { planInput } from '../../emit/shop.js';

/** The schemas that packages keep, by the edits of the pages that they are made of. */
const packages = new Map<string, Schema>();

function readPackage(schema: Schema): Schema {
  const files = new Map(
    planPackage(planInput(schema)).map((file) => [file.path, file.kind === 'Text' ? file.text : '']),
  );
  const places = parsePlaces(files.get('sources.json') ?? '');
  if (places === undefined) throw new Error('The package has no places');
  return placeSchema(read(files.get('model.json') ?? ''), places);
}

function read(text: string): Schema {
  const model = readModel(text);
  if (model.kind === 'Fault') throw new Error(model.reason);
  return model.schema;
}

function show(change: Change): string {
  const place = (source: Source | undefined) =>
    source === undefined ? '' : `${source.file}:${source.line}:${source.column}`;
  return `${lineOf(change)} ${place(change.places.before)} ${place(change.places.after)}`;
}

test.each(verdictCases.map((one, index) => [index, one] as const))(
  'a package knows the change of case %i as the pages do',
  (_, { setup = [], edits }) => {
    const pages = editPages(library, setup);
    const key = JSON.stringify(setup);
    const [before, after] = [schemaOfPages(pages), schemaOfPages(editPages(pages, edits))];
    const kept = packages.get(key) ?? readPackage(before);
    packages.set(key, kept);
    expect(diffSchemas(kept, after).map(show)).toEqual(diffSchemas(before, after).map(show));
  },
);

const page = `# order resource type

Namespace: contoso.sales

An \u202eorder.

## Properties

|Property|Type|Description|
|:-|:-|:-|
|id|String|The key. Read-only.|
|1|Int32|A name that objects sort.|
|counts|map of Int32|Numbers by name.|
|either|String or Int32|One or the other.|
`;

const create = `# Create order

Namespace: contoso.sales

## HTTP request

\`\`\`http
POST /orders
\`\`\`

## Example

\`\`\`http
POST https://api.contoso.com/orders
Content-Type: application/json

{ "b": 1.50, "1": 100000000000000000001, "b": { "$number": "x" }, "__proto__": [] }
\`\`\`
`;

describe('model.json', () => {
  const text = printModel(schemaOfPages({ 'order.md': page, 'order-post.md': create }));

  test('is read as the schema that it was made of', () => {
    expect(printModel(read(text))).toBe(text);
    expect(diffSchemas(read(text), schemaOfPages({ 'order.md': page, 'order-post.md': create }))).toEqual([]);
  });

  test('has a line for each row, and no place and no invisible character', () => {
    expect(text).toContain(
      '\n        {"name":"counts","type":{"Map":"Edm.Int32"},"description":"Numbers by name."},\n',
    );
    expect(text).toContain('An \\u202eorder.');
    expect(text).not.toMatch(/"(?:source|line|column)"/);
  });

  test('does not change with the lines of the pages', () => {
    const moved = { 'order.md': page.replace('\n|Prop', '\n\n\n|Prop'), 'order-post.md': create };
    expect(printModel(schemaOfPages(moved))).toBe(text);
  });

  test('keeps the digits, the order and the repetition of what an example shows', () => {
    expect(text).toContain(
      '{"$members":[["b",{"$number":"1.50"}],["1",{"$number":"100000000000000000001"}],["b",{"$members":[["$number","x"]]}],["__proto__",[]]]}',
    );
  });

  test.each([
    ['<<<<<<< ours\n', 'It contains a conflict of version control'],
    ['{}', 'It is not a model that docs2ts wrote'],
    ['{"kind":"Model","version":2}', 'Another version of docs2ts wrote it'],
    [text.replace('"kind": "ComplexType"', '"kind": "Thing"'), 'Its `types[0].kind` is not what docs2ts writes there'],
    [text.replace('"name":"counts"', '"name":5'), 'Its `types[0].properties[2].name` is not what docs2ts writes there'],
    [
      text.replace('"name":"counts"', '"named":"counts"'),
      'Its `types[0].properties[2].named` is not what docs2ts writes there',
    ],
  ])('is refused if it has another form: %#', (damaged, reason) => {
    expect(readModel(damaged)).toEqual({ kind: 'Fault', reason });
  });
});
