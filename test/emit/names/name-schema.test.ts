import { describe, expect, test } from 'vitest';
import { nameSchema } from '../../../generator/emit/names/name-schema.js';
import { qualifiedName } from '../../../generator/model/edm/type-reference.js';
import { schemaOf, structuredType } from '../../check/documented.js';

describe('names', () => {
  test('two types that would have the same name are numbered by code unit', () => {
    expect(typesOf(['order', 'Order', 'order-'])).toEqual({
      'contoso.Order': ['Order', 'order'],
      'contoso.order': ['Order2', 'order2'],
      'contoso.order-': ['Order3', 'order3'],
    });
  });

  test('a documented type keeps its name if a shape of another type would have the same name', () => {
    const { types } = nameSchema(schemaOf([structuredType('order', []), structuredType('orderCreate', [])]), {
      renames: new Map(),
      ownModules: [],
    });
    expect(types.get(qualifiedName('contoso.orderCreate'))?.shapes.read).toBe('OrderCreate');
    expect(types.get(qualifiedName('contoso.order'))?.shapes.create).toBe('OrderCreate2');
  });

  test('every name that derives from a renamed type uses the new name', () => {
    const schema = schemaOf([structuredType('order', []), structuredType('customer', [])]);
    expect(
      nameSchema(schema, {
        renames: new Map([[qualifiedName('contoso.order'), 'saleOf2024']]),
        ownModules: [],
      }).types.get(qualifiedName('contoso.order')),
    ).toEqual({
      shapes: { read: 'SaleOf2024', create: 'SaleOf2024Create', update: 'SaleOf2024Update' },
      unions: { read: 'AnySaleOf2024', create: 'AnySaleOf2024Create', update: 'AnySaleOf2024Update' },
      known: 'KnownSaleOf2024',
      relationships: 'SaleOf2024Relationships',
      modules: { read: 'sale-of2024', create: 'requests/sale-of2024', update: 'requests/sale-of2024' },
      unionModules: { read: 'any-sale-of2024', create: 'requests/any-sale-of2024', update: 'requests/any-sale-of2024' },
    });
  });

  test('names do not change when an unrelated type is added', () => {
    const { 'contoso.order': before } = typesOf(['order', 'price']);
    expect(typesOf(['customer', 'order', 'price'])['contoso.order']).toEqual(before);
  });

  test('modules never have a name that the package or an operating system uses', () => {
    expect(typesOf(['index', 'runtime', 'con'])).toEqual({
      'contoso.con': ['Con', 'con2'],
      'contoso.index': ['Index', 'index2'],
      'contoso.runtime': ['Runtime', 'runtime2'],
    });
  });

  test('every other namespace has its own folder and name', () => {
    const schema = schemaOf([
      structuredType('order', []),
      structuredType('deepStock.order', []),
      other('fabrikam.order'),
    ]);
    const namespaces = nameSchema(schema, { renames: new Map(), ownModules: [] }).namespaces.map(
      ({ namespace, folder, exportName }) => [namespace, folder, exportName],
    );
    expect(namespaces).toEqual([
      ['contoso', '', ''],
      ['contoso.deepStock', 'deep-stock', 'deepStock'],
      ['fabrikam', 'fabrikam', 'fabrikam'],
    ]);
  });
});

function other(name: string) {
  return structuredType('', [], { name: qualifiedName(name) });
}

function typesOf(names: readonly string[]) {
  const { types } = nameSchema(schemaOf(names.map((name) => structuredType(name, []))), {
    renames: new Map(),
    ownModules: ['index', 'runtime'],
  });
  return Object.fromEntries([...types].map(([name, { shapes, modules }]) => [name, [shapes.read, modules.read]]));
}
