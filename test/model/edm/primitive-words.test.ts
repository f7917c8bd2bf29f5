import { describe, expect, test } from 'vitest';
import { readPlaceholderWord, readPrimitive, readTextHint } from '../../../generator/model/edm/primitive-words.js';
import { primitiveNames, primitives } from '../../../generator/model/edm/primitives.js';

describe('the table of primitive types', () => {
  test('is sorted by name', () => {
    expect(primitiveNames).toEqual(primitiveNames.toSorted());
  });

  test('has every spelling only once', () => {
    for (const list of ['words', 'hints', 'placeholders'] as const) {
      const all = primitiveNames.flatMap((name) => primitives[name][list]);
      expect(all).toEqual([...new Set(all)]);
    }
  });

  test('has every spelling in lower case', () => {
    const all = primitiveNames.flatMap((name) => [...primitives[name].words, ...primitives[name].hints]);
    expect(all).toEqual(all.map((word) => word.toLowerCase()));
  });
});

test.each([
  ['Int64', 'Edm.Int64'],
  ['edm.int64', 'Edm.Int64'],
  ['long', 'Edm.Int64'],
  ['Edm.GeometryPoint', 'Edm.Untyped'],
  ['order', undefined],
])('the word %s is the type %s', (word, name) => {
  expect(readPrimitive(word)).toBe(name);
});

test.each([
  ['Timestamp', 'Edm.DateTimeOffset'],
  ['enum', undefined],
])('a string with the hint %s is the type %s', (hint, name) => {
  expect(readTextHint(hint)).toBe(name);
});

test.each([
  ['String (guid)', 'Edm.Guid'],
  ['String (uuid)', 'Edm.Guid'],
  ['string (ISO 8601 duration)', 'Edm.Duration'],
  ['<Int32>', 'Edm.Int32'],
  ['dateTime-value', 'Edm.DateTimeOffset'],
  ['json', 'Edm.Untyped'],
  ['Unknown primitive type Edm.Guid', 'Edm.Guid'],
  ['2024-02-29', undefined],
])('the JSON placeholder %s names the type %s', (text, name) => {
  expect(readPlaceholderWord(text)).toBe(name);
});
