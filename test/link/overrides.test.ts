import { describe, expect, test } from 'vitest';
import { factsOf } from '../declare/pages.js';
import { indexSchema } from '../../generator/model/schema/schema-index.js';
import { representationMismatch } from '../../generator/check/rules/representation-mismatch.js';
import { csdlName } from '../../generator/model/edm/type-reference.js';
import {
  createPage,
  enumNamed,
  linkPages,
  propertyOf,
  reported,
  resourcePage,
  rowsOf,
  structured,
  type Linked,
} from './linked.js';
import type { Configuration } from '../../generator/config/configuration.js';

const pages = {
  'resources/item.md': resourcePage('item', ['|id|String|The key.|', '|stamp|DateTimeOffset|When.|']),
  'resources/order.md': resourcePage(
    'order',
    [
      '|total|Double|What it costs.|',
      '|note|String|Words. Nullable.|',
      '|mode|String|Possible values are: `air`, `sea`.|',
      '|lines|[line](line.md) collection|What was ordered.|',
    ],
    { annotation: '\n  "baseType": "contoso.sales.item",' },
  ),
  'resources/line.md': resourcePage('line', ['|count|Int32|How many.|']),
};

const reason = 'The service has told us.';

function overridden(overrides: NonNullable<Configuration['overrides']>): Linked {
  return linkPages(pages, { overrides });
}

describe('an override', () => {
  test('of type, nullability and presence wins over the documentation, and the evidence shows both', () => {
    const { evidence, ...total } = propertyOf(
      structured(
        overridden({ 'order.total': { reason, type: 'Int32 collection', nullable: false, required: true } }),
        'order',
      ),
      'total',
    );
    expect(total).toMatchObject({
      type: { kind: 'Collection', of: { kind: 'Primitive', name: 'Edm.Int32' } },
      nullable: false,
      presence: { read: 'required', create: 'optional', update: 'optional' },
      overridden: { reason, source: { file: 'docs2ts' } },
      source: { file: 'resources/order.md' },
    });
    const said = evidence.filter(({ about, origin }) => about === 'type' || origin === 'configuration');
    expect(said.map(({ about, says, origin }) => `${about}: ${says} (${origin})`)).toEqual([
      'type: `Collection(Edm.Int32)` (configuration)',
      'nullable: it is not nullable (configuration)',
      'presence.read: the configuration overrides what the documentation says (configuration)',
      'type: `Edm.Double` (table)',
    ]);
  });

  test.each([
    ['contoso.sales.order.total', 'Int64', 'Edm.Int64'],
    ['ORDER.Total', '#contoso.sales.line', 'contoso.sales.line'],
    ['order.total', 'Collection(Edm.String)', 'Collection(Edm.String)'],
    ['order.total', 'mode', 'contoso.sales.mode'],
    ['order.lines', 'contoso.sales.mode collection', 'Collection(contoso.sales.mode)'],
  ])('of %s reads the type %s like a Type cell', (name, type, expected) => {
    const linked = overridden({ [name]: { reason, type } });
    expect(linked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const property = structured(linked, 'order').properties.find((one) => one.overridden !== undefined);
    expect(property && csdlName(property.type)).toBe(expected);
  });

  test('of a list of values removes the anonymous enum', () => {
    const { schema } = overridden({ 'order.mode': { reason, type: 'String' } });
    expect(schema.types.map(({ name }) => name)).toEqual([
      'contoso.sales.item',
      'contoso.sales.line',
      'contoso.sales.order',
    ]);
  });

  test('of a base type decides which properties are inherited', () => {
    const linked = overridden({ line: { reason, baseType: 'item' } });
    const line = structured(linked, 'line');
    expect(line).toMatchObject({ baseType: 'contoso.sales.item', overridden: { reason } });
    expect(line.evidence).toMatchObject([{ says: 'the configuration names `contoso.sales.item`' }]);
    expect(linked.diagnostics).toEqual(linkPages(pages).diagnostics);
  });

  test('applies to a property that only examples show', () => {
    const shown = {
      'resources/ticket.md': resourcePage('ticket', ['|seat|[seat](seat.md)|Where.|']),
      'api/ticket-post.md': createPage('ticket', ['|seat|[seat](seat.md)|Where.|'], { seat: { row: 3 } }),
    };
    const linked = linkPages(shown, { overrides: { 'seat.row': { reason, type: 'Int64', required: true } } });
    expect(propertyOf(structured(linked, 'seat'), 'row')).toMatchObject({
      type: { name: 'Edm.Int64' },
      presence: { read: 'required' },
      overridden: { reason },
    });
  });

  test('suppresses reports of contradictory pages', () => {
    const contradicting = {
      ...pages,
      'api/order-post.md': createPage('order', ['|total|String|What it costs.|'], { total: '1' }),
      'resources/parcel.md': resourcePage('parcel', ['|stamp|String|When.|'], {
        annotation: '\n  "baseType": "contoso.sales.item",',
      }),
    };
    const codes = ['conflicting-property-type', 'inherited-type-differs'] as const;
    expect(codes.map((code) => reported(linkPages(contradicting), code).length)).toEqual([1, 1]);
    const linked = linkPages(contradicting, {
      overrides: { 'order.total': { reason, type: 'Decimal' }, 'item.stamp': { reason, type: 'Date' } },
    });
    expect(codes.map((code) => reported(linked, code))).toEqual([[], []]);
  });

  test('decides whether a property is a collection', () => {
    const order = resourcePage('order', ['|tags|String|Words.|'], { json: '{ "tags": ["String"] }' });
    const page = { 'resources/order.md': order };
    const judge = ({ schema }: Linked) =>
      representationMismatch
        .check({
          schema,
          index: indexSchema(schema),
          pages: [factsOf(order, 'resources/order.md')],
          deviations: [],
          folders: new Map(),
          unreadPages: new Set(),
          part: false,
          undocumented: [],
          beyond: [],
        })
        .map(({ code }) => code);
    expect(judge(linkPages(page))).toEqual(['representation-mismatch']);
    const overrides = { 'order.tags': { reason, type: 'String collection' } };
    expect(judge(linkPages(page, { overrides }))).toEqual([]);
  });

  test('that repeats the documentation is reported, whole or in part', () => {
    const linked = overridden({
      'order.total': { reason, type: 'Edm.Double' },
      'order.note': { reason, nullable: true, required: true },
      'order.lines': { reason },
      order: { reason, baseType: 'contoso.sales.item' },
    });
    expect(reported(linked, 'needless-option')).toEqual(
      ['overrides.order.total', 'overrides.order.note.nullable', 'overrides.order.lines', 'overrides.order'].map(
        (option) => `docs2ts:1 Option ${option} has no effect, because the documentation now says the same`,
      ),
    );
  });

  test('may state several types', () => {
    const linked = overridden({ 'order.total': { reason, type: 'Int32 or String' } });
    const { type } = propertyOf(structured(linked, 'order'), 'total');
    expect(type).toEqual({
      kind: 'Union',
      of: [
        { kind: 'Primitive', name: 'Edm.Int32' },
        { kind: 'Primitive', name: 'Edm.String' },
      ],
    });
  });

  test.each<[string, string, NonNullable<Configuration['overrides']>, string]>([
    [
      'a misspelt property',
      'unknown-name',
      { 'order.totl': { reason, type: 'Int32' } },
      '`order.totl` in option overrides.order.totl is not a type that has properties, an enum, or a property of its own; did you mean `order.total`?',
    ],
    [
      'a misspelt type',
      'unknown-name',
      { 'contoso.sales.ordr.total': { reason, type: 'Int32' } },
      '`contoso.sales.ordr.total` in option overrides.contoso.sales.ordr.total is not a type that has properties, an enum, or a property of its own; did you mean `contoso.sales.order.total`?',
    ],
    [
      'an inherited property',
      'unknown-name',
      { 'order.id': { reason, type: 'Guid' } },
      '`order.id` in option overrides.order.id is not a type that has properties, an enum, or a property of its own; did you mean `item.id`?',
    ],
    [
      'a name that every object has',
      'unknown-name',
      { 'order.constructor': { reason, type: 'Guid' } },
      '`order.constructor` in option overrides.order.constructor is not a type that has properties, an enum, or a property of its own',
    ],
    [
      'a type that nothing has',
      'unknown-name',
      { 'order.total': { reason, type: 'lin collection' } },
      '`lin` in option overrides.order.total.type is not a type; did you mean `line`?',
    ],
    [
      'a text that is no type',
      'malformed-option',
      { 'order.total': { reason, type: 'one of several things' } },
      'Option overrides.order.total.type must be a type as in a Type cell, such as `Int32` or `order collection`, not "one of several things"',
    ],
    [
      'a base type that nothing has',
      'unknown-name',
      { order: { reason, baseType: 'itm' } },
      '`itm` in option overrides.order.baseType is not a type that has properties; did you mean `item`?',
    ],
    [
      'a base type that derives from the type',
      'circular-base-type',
      { item: { reason, baseType: 'order' } },
      'The configuration makes `contoso.sales.order` the base type of `contoso.sales.item`, but `contoso.sales.order` derives from `contoso.sales.item`',
    ],
    [
      'itself as base type',
      'circular-base-type',
      { line: { reason, baseType: 'line' } },
      'The configuration makes `contoso.sales.line` the base type of `contoso.sales.line`, but `contoso.sales.line` derives from `contoso.sales.line`',
    ],
    [
      'a property in two ways',
      'repeated-name',
      { 'order.total': { reason, type: 'Int32' }, 'contoso.sales.order.total': { reason, nullable: true } },
      'Option overrides.contoso.sales.order.total for `contoso.sales.order.total` repeats overrides.order.total',
    ],
    [
      'of a type what only properties have',
      'unknown-option',
      { order: { reason, nullable: true } },
      'There is no option overrides.order.nullable; use one of baseType, description, deprecated',
    ],
    [
      'of a property what only types have',
      'unknown-option',
      { 'order.total': { reason, baseType: 'item' } },
      'There is no option overrides.order.total.baseType; use one of type, nullable, required, requiredOnCreate, members, description, deprecated',
    ],
  ])('that names %s is an error', (_, code, overrides, message) => {
    expect(reported(overridden(overrides), code)).toEqual([`docs2ts:1 ${message}`]);
  });

  test('of a simple name in two namespaces is reported as ambiguous', () => {
    const stock = resourcePage('order', ['|total|Int32|How many.|']).replaceAll('contoso.sales', 'contoso.stock');
    const linked = linkPages(
      { ...pages, 'resources/stock-order.md': stock },
      { overrides: { 'order.total': { reason, type: 'Int64' }, 'order.note': { reason, required: true } } },
    );
    expect(reported(linked, 'ambiguous-name')).toEqual([
      'docs2ts:1 `order.total` in option overrides.order.total may mean any of `contoso.sales.order.total`, `contoso.stock.order.total`',
    ]);
  });
});

describe('an override of texts, members and operations', () => {
  const withPages = {
    ...pages,
    'resources/state.md': `# state enum\n\nNamespace: contoso.sales\n\n## Members\n\n|Member|Value|\n|:--|:--|\n|open|0|\n|closed|1|\n`,
    'api/order-post.md': createPage('order', ['|total|Double|What it costs.|'], { total: 1 }, { total: 1 }),
    'api/order-get.md': `# Get order\n\nNamespace: contoso.sales\n\n## HTTP request\n\n\`\`\`http\nGET /orders/{id}\n\`\`\`\n`,
  };
  const link = (overrides: NonNullable<Configuration['overrides']>) => linkPages(withPages, { overrides });
  const operation = ({ schema }: Linked, id: string) => schema.operations.find((one) => one.id === id);

  test('replaces description and deprecation, and what a creation needs', () => {
    const linked = link({
      'order.total': { reason, description: 'Cents.', deprecated: 'Use sum.' },
      'order.note': { reason, requiredOnCreate: true },
      line: { reason, description: 'A row.', deprecated: 'Use item.' },
    });
    const total = propertyOf(structured(linked, 'order'), 'total');
    expect(total).toMatchObject({ description: 'Cents.' });
    expect(propertyOf(structured(linked, 'order'), 'note').presence.create).toBe('required');
    expect(total.constraints).toMatchObject([{ kind: 'Deprecated', text: 'Use sum.' }]);
    expect(structured(linked, 'line')).toMatchObject({
      description: 'A row.',
      deprecated: 'Use item.',
      overridden: { reason },
    });
    expect(linked.diagnostics.filter(({ source }) => source.file === 'docs2ts')).toEqual([]);
  });

  test('replaces the members of an enum, by its name or by that of a property', () => {
    const linked = link({
      state: { reason, members: ['open', 'lost'] },
      'order.mode': { reason, members: ['air', 'rail'] },
    });
    expect(enumNamed(linked, 'state').members.map(({ name, value }) => [name, value])).toEqual([
      ['open', '0'],
      ['lost', undefined],
    ]);
    expect(enumNamed(linked, 'state').overridden?.reason).toBe(reason);
    expect(enumNamed(linked, 'mode').members.map(({ name }) => name)).toEqual(['air', 'rail']);
  });

  test('replaces the request, the answer and the status of an operation', () => {
    const linked = link({
      'post /orders': { reason, request: 'line', answer: 'line collection', status: 202 },
      'GET /orders/17': { reason, answer: 'order', description: 'Reads one.' },
    });
    const created = operation(linked, 'order-post');
    expect(created?.request).toMatchObject({ shape: 'create', type: { kind: 'Named', name: 'contoso.sales.line' } });
    expect(created?.responses).toMatchObject([{ status: 202, type: { kind: 'Collection' } }]);
    expect(created?.overridden?.reason).toBe(reason);
    expect(operation(linked, 'order-get')).toMatchObject({
      description: 'Reads one.',
      responses: [{ status: 200, type: { kind: 'Named', name: 'contoso.sales.order' } }],
    });
    expect(operation(link({ 'POST /orders': { reason, answer: 'nothing' } }), 'order-post')?.responses).toEqual([
      expect.objectContaining({ status: 201, empty: true }),
    ]);
  });

  test.each<[string, NonNullable<Configuration['overrides']>, string]>([
    [
      'unknown-name',
      { 'GET /order': { reason, answer: 'order' } },
      '`GET /order` in option overrides.GET /order is not a documented operation',
    ],
    [
      'unknown-name',
      { 'POST /orderss': { reason, answer: 'order' } },
      '`POST /orderss` in option overrides.POST /orderss is not a documented operation; did you mean `POST /orders`?',
    ],
    [
      'unknown-name',
      { 'POST /orders': { reason, answer: 'ordr' } },
      '`ordr` in option overrides.POST /orders.answer is not a type; did you mean `order`?',
    ],
    [
      'unknown-option',
      { 'POST /orders': { reason, nullable: true } },
      'There is no option overrides.POST /orders.nullable; use one of request, answer, status, description',
    ],
    [
      'unknown-option',
      { state: { reason, baseType: 'order' } },
      'There is no option overrides.state.baseType; use one of members, description, deprecated',
    ],
    [
      'unknown-name',
      { sate: { reason, members: ['a'] } },
      '`sate` in option overrides.sate is not a type that has properties, an enum, or a property of its own; did you mean `state`?',
    ],
    [
      'needless-option',
      { 'POST /orders': { reason, answer: 'order', status: 201 } },
      'Option overrides.POST /orders has no effect, because the documentation now says the same',
    ],
    [
      'needless-option',
      { state: { reason, members: ['open', 'closed'] } },
      'Option overrides.state has no effect, because the documentation now says the same',
    ],
    [
      'needless-option',
      { 'order.total': { reason, description: 'What it costs.', type: 'Int32' } },
      'Option overrides.order.total.description has no effect, because the documentation now says the same',
    ],
  ])('is reported as %s: %j', (code, overrides, message) => {
    expect(reported(link(overrides), code)).toEqual([expect.stringContaining(message)]);
  });
});

test('collections have the configured form where no example shows another one', () => {
  const list = (title: string, example: string) =>
    `# ${title}\n\nNamespace: contoso.sales\n\n## HTTP request\n\n\`\`\`http\nGET /${title}\n\`\`\`\n\n## Response\n\nReturns \`200 OK\` and a collection of [line](../resources/line.md) objects.\n\n${example}`;
  const shown =
    '### Response\n\n<!-- { "blockType": "response" } -->\n```http\nHTTP/1.1 200 OK\n\n[ { "count": 1 } ]\n```\n';
  const { schema } = linkPages(
    { ...pages, 'api/a.md': list('lines', ''), 'api/b.md': list('rows', shown) },
    { collections: { items: 'items', next: 'nextCursor' } },
  );
  expect(schema.operations.map(({ responses }) => responses[0]?.form)).toEqual([
    { kind: 'object', items: 'items', beside: { nextCursor: 'string' } },
    { kind: 'array' },
  ]);
});

test('a schema without overrides has no field of them', () => {
  expect(JSON.stringify(linkPages(pages).schema)).not.toContain('overridden');
  expect(rowsOf(structured(linkPages(pages), 'order'))).toHaveLength(4);
});
