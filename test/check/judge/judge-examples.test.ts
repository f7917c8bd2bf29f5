import { describe, expect, test } from 'vitest';
import { judgeExamples } from '../../../generator/check/judge/judge-examples.js';
import { qualifiedName, type TypeReference } from '../../../generator/model/edm/type-reference.js';
import type { Example, Presence, Property } from '../../../generator/model/schema/schema.js';
import { enumType, exampleOf, named, property, schemaOf, structuredType } from '../documented.js';

const text: TypeReference = { kind: 'Primitive', name: 'Edm.String' };
const int32: TypeReference = { kind: 'Primitive', name: 'Edm.Int32' };
const dateTime: TypeReference = { kind: 'Primitive', name: 'Edm.DateTimeOffset' };
const everywhere = (presence: Presence): Partial<Property> => ({
  presence: { read: presence, create: presence, update: presence },
});

const types = [
  enumType('status', ['new', 'paid', 'unknownFutureValue'], { sentinel: 'unknownFutureValue' }),
  enumType('options', ['gift', 'express'], { flags: true }),
  structuredType('order', [
    property('id', text, { ...everywhere('required'), nullable: false }),
    property('count', int32, { nullable: true }),
    property('created', dateTime, { presence: { read: 'optional', create: 'absent', update: 'absent' } }),
    property('status', named('status')),
    property('options', named('options')),
    property('items', { kind: 'Collection', of: named('item') }),
    property('constructor', text),
  ]),
  structuredType('urgentOrder', [property('courier', text)], { baseType: qualifiedName('contoso.order') }),
  structuredType('item', [property('sku', text, everywhere('required'))]),
  structuredType('pointer', [], { annotations: [property('@odata.type', text)] }),
  structuredType('rushOrder', [], {
    baseType: qualifiedName('contoso.order'),
    annotations: [property('@odata.type', text)],
  }),
  structuredType('bag', [], { openType: true }),
  structuredType('stranger', [], { origin: 'link' }),
];

function judge(body: unknown, more: Partial<Example> = {}, type: TypeReference = named('order')): readonly string[] {
  const { deviations } = judgeExamples(schemaOf(types, [exampleOf(body, type, more)]));
  return deviations.map(({ pointer, code, placeholder }) => `${pointer} ${code}${placeholder ? ' placeholder' : ''}`);
}

describe('judgeExamples', () => {
  test('finds nothing in a payload that matches the documentation', () => {
    const items = [{ sku: 'a' }, { '@odata.type': 'contoso.item', sku: 'b' }];
    const body = { '@odata.type': '#contoso.order', id: '1', count: 3, status: 'paid', items, constructor: 'x' };
    expect(judge(body)).toEqual([]);
  });

  test('returns the pointer and code of every fault, also in collections', () => {
    expect(judge({ id: 1, count: 1.5, created: '2023-02-29T00:00Z', items: [{}, null, { sku: 'a' }] })).toEqual([
      '/id wrong-type',
      '/count wrong-type',
      '/created malformed-value',
      '/items/0/sku missing-property',
      '/items/1 wrong-type',
    ]);
    expect(judge({ id: '1', count: 3e9, items: {} })).toEqual(['/count out-of-range', '/items wrong-type']);
    expect(judge([])).toEqual([' wrong-type']);
  });

  test('returns the documented type as the expected one', () => {
    const schema = schemaOf(types, [exampleOf({ id: '1', items: 'none' }, named('order'))]);
    const [deviation] = judgeExamples(schema).deviations;
    expect(deviation).toMatchObject({ expected: 'Collection(contoso.item)', example: 'order/get' });
  });

  test('judges the payload inside an envelope', () => {
    expect(judge({ value: [{ id: '1' }, {}] }, { envelope: 'collection' })).toEqual(['/value/1/id missing-property']);
    expect(judge({ value: {} }, { envelope: 'value' })).toEqual(['/value/id missing-property']);
  });

  test('distinguishes placeholders from mistakes', () => {
    expect(judge({ id: '1', status: 'String', created: 'String (timestamp)', count: 'Integer' })).toEqual([
      '/status unknown-enum-member placeholder',
      '/created malformed-value placeholder',
      '/count wrong-type placeholder',
    ]);
    expect(judge({ id: '1', status: 'Paid', created: 'Integer', count: '7' })).toEqual([
      '/status unknown-enum-member',
      '/created malformed-value',
      '/count wrong-type',
    ]);
  });

  test('judges enums by their documented members, flags one by one', () => {
    expect(judge({ id: '1', status: 'unknownFutureValue', options: 'gift, express' })).toEqual([]);
    expect(judge({ id: '1', status: 7, options: 'gift,slow' })).toEqual([
      '/status wrong-type',
      '/options unknown-enum-member',
    ]);
    expect(judge({ id: '1', status: 'unknownFutureValue' }, { shape: 'create', role: 'request' })).toEqual([
      '/status unknown-enum-member',
    ]);
  });

  test('rejects unknown properties and those that the service sets in requests, but not in responses', () => {
    const body = { id: '1', colour: 'red', created: '2024-02-29T08:30:00Z', 'items@odata.count': 1 };
    expect(judge(body)).toEqual([]);
    expect(judge(body, { shape: 'create' })).toEqual(['/colour unknown-property', '/created unknown-property']);
    expect(judge({ anything: 1 }, { shape: 'create' }, named('bag'))).toEqual([]);
  });

  test('judges by the derived type that the object names, and rejects other names', () => {
    const urgent = { '@odata.type': '#contoso.urgentOrder', id: '1', courier: 1 };
    expect(judge(urgent)).toEqual(['/courier wrong-type']);
    expect(judge({ ...urgent, '@odata.type': 'contoso.item' })).toEqual(['/@odata.type wrong-type-name']);
    expect(judge({ ...urgent, '@odata.type': 'contoso.UrgentOrder' })).toEqual(['/@odata.type wrong-type-name']);
  });

  test('takes a documented `@odata.type` as data, except below a base type', () => {
    const body = { '@odata.type': '#contoso.item', id: '1' };
    expect(judge(body, {}, named('pointer'))).toEqual([]);
    expect(judge(body, {}, named('rushOrder'))).toEqual(['/@odata.type wrong-type-name']);
  });

  test('judges null by the documented nullability', () => {
    expect(judge({ id: null, count: null, status: null, items: null })).toEqual([
      '/id wrong-type',
      '/items wrong-type',
    ]);
    expect(judge({ id: '1', items: [{ sku: null }] })).toEqual([]);
    expect(judge({ id: '1', status: null }, { shape: 'create' })).toEqual(['/status wrong-type']);
  });

  test('judges items of a collection in an update as in a create request', () => {
    expect(judge({ id: '1', items: [{ sku: 'a', colour: 'red' }] }, { shape: 'update' })).toEqual([
      '/items/0/colour unknown-property',
    ]);
  });

  test('accepts any value for a type without known properties', () => {
    expect(judge('anything', {}, named('stranger'))).toEqual([]);
    expect(judge('anything', {}, named('nowhere'))).toEqual([]);
  });

  test('judges the last of two members with the same name, like JSON.parse', () => {
    const twice = exampleOf({}, named('item'));
    const [first, last] = [exampleOf({ sku: 1 }, text), exampleOf({ sku: 'a' }, text)].map(({ body }) => body);
    if (first?.kind !== 'Object' || last?.kind !== 'Object') throw new Error('objects are objects');
    const body = { ...first, members: [...first.members, ...last.members] };
    expect(judgeExamples(schemaOf(types, [{ ...twice, body }])).deviations).toEqual([]);
  });

  test('stops in a body that is nested too deeply', () => {
    const deep = structuredType('deep', [property('next', named('deep'))]);
    let body: unknown = {};
    for (let level = 0; level < 1000; level += 1) body = { next: body };
    const { deviations } = judgeExamples(schemaOf([deep], [exampleOf(body, named('deep'))]));
    expect(deviations.map(({ code }) => code)).toEqual(['too-deep']);
  });
});
