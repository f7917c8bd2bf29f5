import { expect, test } from 'vitest';
import { defineTableKind } from '../../../generator/declare/tables/table-kind.js';

test('a misspelt column of a table kind does not compile', () => {
  const kind = defineTableKind({
    name: 'price table',
    sections: ['properties'],
    columns: { name: ['name'], price: ['price'] },
    // @ts-expect-error -- there is no such column
    required: ['nmae'],
    // @ts-expect-error -- there is no such column
    declare: (row) => (row.prcie === undefined ? [] : [row.price.plain].flatMap(() => [])),
  });
  expect(kind.columns).toEqual({ name: ['name'], price: ['price'] });
});
