import { expect, test } from 'vitest';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { findUnmatchedWords } from '../../../generator/declare/vocabulary/find-unmatched-words.js';
import { withVocabulary } from '../../../generator/declare/vocabulary/with-vocabulary.js';
import { factsOf } from '../pages.js';

const vocabulary = {
  headings: { 'Data model': 'properties', 'Data modell': 'properties' },
  columns: { Slot: 'property', Slott: 'property' },
  types: { Money: 'Edm.Decimal', 'date-time': 'Edm.DateTimeOffset', 'date-tme': 'Edm.DateTimeOffset', far: 'String' },
};

const page = `# parcel resource type

## Data model

|Slot|Type|Description|
|:---|:---|:---|
|price|money collection|What it costs.|
|sent|Date-Time|When it was sent.|
`;

test('finds the words that no page has, with the nearest that one has', () => {
  const facts = factsOf(page, 'parcel.md', withVocabulary(graph, vocabulary));
  expect(findUnmatchedWords(vocabulary, [facts]).map(({ key, suggestion }) => [key, suggestion])).toEqual([
    ['Data modell', 'data model'],
    ['Slott', 'slot'],
    ['date-tme', 'date-time'],
    ['far', undefined],
  ]);
});

test('a page keeps no words without a vocabulary', () => {
  expect(factsOf(page)).not.toHaveProperty('words');
});
