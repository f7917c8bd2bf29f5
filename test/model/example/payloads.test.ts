import { describe, expect, test } from 'vitest';
import { payloadsOf } from '../../../generator/model/example/payloads.js';
import { exampleOf, named } from '../../check/documented.js';

const pointers = (body: unknown, envelope: 'none' | 'value' | 'collection') =>
  payloadsOf(exampleOf(body, named('order'), { envelope }))?.map(({ pointer }) => pointer);

describe('payloadsOf', () => {
  test('finds the items in the member that wraps them', () => {
    const example = exampleOf({ 'a/b': [{ id: '1' }], next: 'x' }, named('order'), {
      envelope: 'collection',
      wrapper: 'a/b',
    });
    expect(payloadsOf(example)?.map(({ pointer }) => pointer)).toEqual(['/a~1b/0']);
  });

  test('removes the envelope', () => {
    expect(pointers({ id: '1' }, 'none')).toEqual(['']);
    expect(pointers({ value: { id: '1' } }, 'value')).toEqual(['/value']);
    expect(pointers({ value: [{ id: '1' }, { id: '2' }] }, 'collection')).toEqual(['/value/0', '/value/1']);
  });

  test('finds no payload in a body without the envelope of its example', () => {
    expect(pointers({ id: '1' }, 'value')).toBeUndefined();
    expect(pointers({ value: { id: '1' } }, 'collection')).toBeUndefined();
  });
});
