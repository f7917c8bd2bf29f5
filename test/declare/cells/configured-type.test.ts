import { describe, expect, test } from 'vitest';
import { readTypeCell } from '../../../generator/declare/cells/type-cell.js';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { withVocabulary } from '../../../generator/declare/vocabulary/with-vocabulary.js';
import { typeText } from '../../../generator/model/facts/type-text.js';
import { cellOf } from '../pages.js';

const { types } = withVocabulary(graph, {
  types: {
    'date-time': 'DateTimeOffset',
    'ISO8601 timestamp': 'DateTimeOffset',
    'text/plain': 'String',
    'String (URL)': 'Stream',
    'list of things': 'String collection',
    number: 'Decimal',
    object: 'thing',
    loop: 'loop',
    amounts: 'Collection(Edm.Decimal)',
    scalar: 'String or Double',
  },
});

describe('a type that the vocabulary names', () => {
  test.each([
    ['date-time', 'DateTimeOffset'],
    ['`Date-Time`', 'DateTimeOffset'],
    ['[date-time](times.md)', 'DateTimeOffset'],
    ['date-time collection', 'DateTimeOffset collection'],
    ['Collection(date-time)', 'DateTimeOffset collection'],
    ['date-time (optional)', 'DateTimeOffset'],
    ['iso8601  Timestamp', 'DateTimeOffset'],
    ['text/plain', 'String'],
    ['String (URL)', 'Stream'],
    ['String', 'String'],
    ['list of things', 'String collection'],
    ['number', 'Decimal'],
    ['object', 'thing'],
    ['loop', 'loop'],
    ['amounts', 'Decimal collection'],
    ['date-time or number', 'DateTimeOffset or Decimal'],
    ['date-timezone', 'date-timezone'],
    ['scalar', 'String or Double'],
  ])('%s is read as %s', (cell, expected) => {
    expect(typeText(readTypeCell(cellOf(cell), types).type)).toBe(expected);
  });

  test('keeps the link of a cell', () => {
    const { type } = readTypeCell(cellOf('[object](things.md)'), types);
    expect(type).toMatchObject({ kind: 'Mention', mention: { name: 'thing', target: 'things.md' } });
  });
});
