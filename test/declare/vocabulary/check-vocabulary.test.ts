import { describe, expect, test } from 'vitest';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { checkVocabulary, typesInVocabulary } from '../../../generator/declare/vocabulary/check-vocabulary.js';
import { listStandardWords } from '../../../generator/declare/vocabulary/list-standard-words.js';

describe('checkVocabulary', () => {
  test.each([
    [{ headings: { attributes: 'propertis' } }, 'properties'],
    [{ columns: { field: 'propery' } }, 'property'],
    [{ columns: { field: 'requird' } }, 'required'],
    [{ types: { money: 'Edm.Giud' } }, 'Edm.Guid'],
    [{ types: { place: 'two numbers' } }, undefined],
    [{ types: { place: ' ' } }, undefined],
  ])('finds the unknown word in %j', (vocabulary, suggestion) => {
    expect(checkVocabulary(vocabulary, graph)).toMatchObject([{ suggestion }]);
  });

  test('accepts every word that the dialect lists, in any case', () => {
    const { headings, tables, types, forms } = listStandardWords(graph);
    const words = (all: readonly { readonly words: readonly string[] }[]) =>
      Object.fromEntries(all.flatMap((one) => one.words.map((word) => [`my ${word}`, word.toUpperCase()])));
    const spellings = forms.map(({ spelling }) => spelling).filter((spelling) => !/ or | \| /.test(spelling));
    const vocabulary = {
      headings: { ...words(headings), werte: 'Status values', von: 'Properties of an order' },
      columns: words(tables.flatMap(({ columns }) => columns)),
      types: { ...words(types), ...Object.fromEntries(spellings.map((spelling) => [`my ${spelling}`, spelling])) },
    };
    expect(checkVocabulary(vocabulary, graph)).toEqual([]);
  });

  test('names the types that words stand for', () => {
    const types = { money: 'Edm.Decimal', box: 'contoso.container', boxes: 'container collection' };
    expect(typesInVocabulary({ types }, graph)).toEqual([
      { key: 'box', name: 'contoso.container' },
      { key: 'boxes', name: 'container' },
    ]);
  });
});

test('the dialect reads every spelling that it lists', () => {
  const { forms } = listStandardWords(graph);
  expect(forms.length).toBeGreaterThan(5);
  expect(forms.filter(({ meaning }) => meaning === '')).toEqual([]);
});
