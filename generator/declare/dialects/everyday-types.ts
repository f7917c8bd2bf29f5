import type { TypeExpression } from '../../model/facts/facts.js';

const anything: TypeExpression = { kind: 'Primitive', name: 'Edm.Untyped' };
const text: TypeExpression = { kind: 'Primitive', name: 'Edm.String' };

/** What everyday words mean in a Type cell, unless a page declares a type of that name. */
export const everydayTypes: ReadonlyMap<string, TypeExpression> = new Map([
  ...spell(anything, 'any anything dynamic json mixed object unknown variant value'),
  ...spell(text, 'char character email hostname html ip ipv4 ipv6 markdown password text varchar xml'),
  ...spell({ kind: 'Collection', of: anything }, 'array collection list set tuple'),
  ...spell({ kind: 'Map', of: anything }, 'dict dictionary hash hashmap map'),
  // What base64 is called where types are named after their size.
  ...spell({ kind: 'Primitive', name: 'Edm.Binary' }, 'blob bytestring'),
]);

function spell(meaning: TypeExpression, words: string): readonly (readonly [string, TypeExpression])[] {
  return words.split(' ').map((word) => [word, meaning]);
}
