import { describe, expect, test } from 'vitest';
import { qualifiedName } from '../../../generator/model/edm/type-reference.js';
import { indexSchema } from '../../../generator/model/schema/schema-index.js';
import { named, property, schemaOf, structuredType } from '../../check/documented.js';

const item = structuredType('item', [property('id', named('key'))]);
const order = structuredType('order', [property('id', named('other'))], { baseType: qualifiedName('contoso.item') });
const urgent = structuredType('urgent', [], { baseType: qualifiedName('contoso.order') });

describe('indexSchema', () => {
  test('lists lineages and subtypes', () => {
    const index = indexSchema(schemaOf([item, order, urgent]));
    expect(index.lineage(urgent)).toEqual([urgent, order, item]);
    expect(index.subtypes.get(qualifiedName('contoso.item'))).toEqual([order, urgent]);
    expect([index.derivesFrom(urgent, item), index.derivesFrom(item, urgent)]).toEqual([true, false]);
    expect(index.properties(urgent).get('id')?.type).toEqual(named('key'));
  });

  test('ends lineages at a circle, and ancestors at a type of which only the name is known', () => {
    const circle = [
      structuredType('a', [], { baseType: qualifiedName('contoso.b') }),
      structuredType('b', [], { baseType: qualifiedName('contoso.a') }),
    ];
    const [a, b] = circle as [typeof item, typeof item];
    expect(indexSchema(schemaOf(circle)).lineage(a)).toEqual([a, b]);
    const stranger = structuredType('item', [], { origin: 'link', kind: 'ComplexType' });
    const index = indexSchema(schemaOf([stranger, order]));
    expect(index.ancestors(order)).toEqual([]);
    expect(index.lineage(order)).toEqual([order, stranger]);
  });

  test('finds a type by a name in any case', () => {
    expect(indexSchema(schemaOf([item])).find('Contoso.ITEM')).toBe(item);
  });
});
