import { describe, expect, test } from 'vitest';
import { diffSchemas } from '../../generator/diff/diff-schemas.js';
import type { ChangeKind } from '../../generator/model/change/change.js';
import { qualifiedName } from '../../generator/model/edm/type-reference.js';
import { isEnum, isStructured } from '../../generator/model/schema/schema-index.js';
import type { Operation } from '../../generator/model/operation.js';
import type { Example, Schema, SchemaType } from '../../generator/model/schema/schema.js';
import { library, schemaOfPages } from './library.js';

const schema = schemaOfPages(library);

/** Changes every operation that lends a book. */
function lending(change: (operation: Operation) => Operation, from = schema): Schema {
  return { ...from, operations: from.operations.map((one) => (one.title === 'book: lend' ? change(one) : one)) };
}

function types(change: (type: SchemaType) => SchemaType, from = schema): Schema {
  return { ...from, types: from.types.map(change) };
}

function deprecate(text: string): Schema {
  return types((type) => (type.name.endsWith('.place') ? { ...type, deprecated: text } : type));
}

function deprecateMember(text: string): Schema {
  return types((type) =>
    isEnum(type) && type.name.endsWith('.loanState')
      ? { ...type, members: type.members.map((one, index) => (index === 0 ? { ...one, deprecated: text } : one)) }
      : type,
  );
}

function deprecateProperty(text: string): Schema {
  return types((type) =>
    isStructured(type) && type.name.endsWith('.place')
      ? {
          ...type,
          properties: type.properties.map((one) => ({
            ...one,
            constraints: [{ kind: 'Deprecated', text, source: one.source }],
          })),
        }
      : type,
  );
}

function pattern(text: string | undefined): Schema {
  return types((type) =>
    isStructured(type) && type.name.endsWith('.place')
      ? {
          ...type,
          properties: type.properties.map((one) => ({
            ...one,
            constraints: text === undefined ? [] : [{ kind: 'Pattern', pattern: text, source: one.source }],
          })),
        }
      : type,
  );
}

function body(request: Operation['request'], required = true): Schema {
  return lending((one) => {
    const { request: former, ...others } = one;
    const parameters = one.parameters.map((parameter) =>
      parameter.in === 'body' ? { ...parameter, required } : parameter,
    );
    return { ...(request === undefined || former === undefined ? others : { ...others, request }), parameters };
  });
}

const source = schema.operations[0]?.source ?? { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 };
const parameters = { shape: 'parameters', source } as const;

function named(name: string) {
  return { kind: 'Named', name: qualifiedName(`contoso.library.${name}`) } as const;
}

const untyped = lending((one) => ({
  ...one,
  responses: one.responses.map(({ status, source: place }) => ({ status, source: place })),
}));
const moved = lending((one) => ({
  ...one,
  parameters: one.parameters.map((parameter) =>
    parameter.name === 'days' ? { ...parameter, in: 'query' } : parameter,
  ),
}));

function values(description: string, value = '1'): Schema {
  return lending((one) => ({
    ...one,
    parameters: one.parameters.map((parameter) => ({
      ...parameter,
      valuesClosed: true,
      values: [{ name: 'a', value, description, source }],
    })),
  }));
}

const withoutExample: Schema = {
  ...schema,
  examples: schema.examples.filter(({ operation, role }: Example) => operation !== 'book-lend' || role !== 'request'),
};

const cases: readonly (readonly [ChangeKind, Schema, Schema])[] = [
  ['request-body-added', body(undefined, false), body(parameters, false)],
  ['required-request-body-added', body(undefined), body(parameters)],
  ['request-body-removed', body(parameters), body(undefined)],
  [
    'request-body-widened',
    body({ shape: 'create', type: named('loan'), source }),
    body({ shape: 'create', type: named('item'), source }),
  ],
  [
    'request-body-changed',
    body({ shape: 'create', type: named('loan'), source }),
    body({ shape: 'create', type: named('place'), source }),
  ],
  ['response-stated', untyped, schema],
  ['response-no-longer-stated', schema, untyped],
  ['type-no-longer-deprecated', deprecate('Old.'), schema],
  ['type-deprecation-edited', deprecate('Old.'), deprecate('Very old.')],
  ['property-deprecation-edited', deprecateProperty('Old.'), deprecateProperty('Very old.')],
  ['member-deprecated', schema, deprecateMember('Old.')],
  ['member-no-longer-deprecated', deprecateMember('Old.'), schema],
  ['member-deprecation-edited', deprecateMember('Old.'), deprecateMember('Very old.')],
  ['parameter-moved', schema, moved],
  ['parameter-value-changed', values('The first.', '1'), values('The first.', '2')],
  ['bound-changed', pattern('^[a-z]+$'), pattern('^[A-Z]+$')],
  ['bound-tightened', pattern(undefined), pattern('^[A-Z]+$')],
  ['parameter-value-description-edited', values('The first.'), values('The last.')],
  ['example-removed', schema, withoutExample],
];

describe('kinds of change that are made in the schema', () => {
  test.each(cases)('%s', (kind, before, after) => {
    const kinds = new Set(diffSchemas(before, after).map((change) => change.kind));
    expect([...kinds]).toEqual([kind]);
  });
});

test('the order of types, operations and examples has no effect', () => {
  const reversed: Schema = {
    ...schema,
    types: schema.types.toReversed(),
    operations: schema.operations.toReversed(),
    examples: schema.examples.toReversed(),
  };
  expect(diffSchemas(schema, reversed)).toEqual([]);
  expect(diffSchemas(withoutExample, reversed)).toEqual(diffSchemas(withoutExample, schema));
});
