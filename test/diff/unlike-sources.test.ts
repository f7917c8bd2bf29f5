import { expect, test } from 'vitest';
import { diffSchemas } from '../../generator/diff/diff-schemas.js';
import { readSchema } from '../../generator/export/read/read-schema.js';
import { resourcePage } from '../link/linked.js';
import { lineOf, schemaOfPages, type Pages } from './library.js';

/** What differs between the metadata of a service and pages. */
function compare(types: string, pages: Pages): readonly string[] {
  const xml = `<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="contoso.sales" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types}</Schema>
</edmx:DataServices></edmx:Edmx>`;
  const service = readSchema('service.xml', xml);
  if (service.kind === 'Fault') throw new Error(service.reason);
  return diffSchemas(service.schema, schemaOfPages(pages), { silenceDenies: false }).map(lineOf).toSorted();
}

function property(name: string, type: string, more = ''): string {
  return `<Property Name="${name}" Type="${type}"${more}/>`;
}

test('descriptions, permissions, operations and examples of pages are not changes of the service', () => {
  const order = `<ComplexType Name="order">${property('total', 'Edm.Int32')}</ComplexType>`;
  const pages = {
    'resources/order.md': resourcePage('order', ['|total|Int32|What to pay. Read-only. Deprecated. Do not use.|']),
    'api/order-list.md': '# List orders\n\n## HTTP request\n\n```http\nGET /orders\n```\n',
  };
  expect(compare(order, pages)).toEqual([]);
});

test('what both say, and differs, is reported', () => {
  const order = `<ComplexType Name="order">${property('total', 'Edm.Int32')}${property('code', 'Edm.String')}</ComplexType>`;
  const pages = {
    'resources/order.md': resourcePage('order', ['|total|Boolean|What to pay.|', '|tax|Int32|The tax.|']),
  };
  expect(compare(order, pages)).toEqual([
    'property-added [compatible, compatible] order: property tax added',
    'property-removed [breaking, breaking] order: property code removed',
    'type-changed [breaking, breaking] order: type of total changed from Int32 to Boolean',
  ]);
});

test('a page that leaves out a base type in between does not contradict the service', () => {
  const types = `<EntityType Name="thing" Abstract="true"><Key><PropertyRef Name="id"/></Key>${property('id', 'Edm.String', ' Nullable="false"')}</EntityType>
<EntityType Name="document" BaseType="contoso.sales.thing">${property('title', 'Edm.String')}</EntityType>
<EntityType Name="order" BaseType="contoso.sales.document">${property('total', 'Edm.Int32')}</EntityType>
<EntityType Name="part">${property('weight', 'Edm.Int32')}</EntityType>`;
  const of = (base: string) => ({ annotation: `\n  "baseType": "contoso.sales.${base}",` });
  const rest: Pages = {
    'resources/thing.md': resourcePage('thing', ['|id|String|The identifier.|'], {
      annotation: '\n  "keyProperty": "id",\n  "abstract": true,',
    }),
    'resources/document.md': resourcePage('document', ['|title|String|The title.|'], of('thing')),
    'resources/part.md': resourcePage('part', ['|weight|Int32|The weight.|']),
  };
  const order = (base: string) => ({
    ...rest,
    'resources/order.md': resourcePage('order', ['|total|Int32|What to pay.|'], of(base)),
  });
  expect(compare(types, order('thing'))).toEqual([]);
  expect(compare(types, order('part'))).toEqual([
    'base-type-changed [breaking, breaking] order: base type changed from document to part',
  ]);
});

test('a required property of a page may be null in the service, unless the page says that it may not', () => {
  const order = `<ComplexType Name="order">${property('total', 'Edm.Int32')}${property('code', 'Edm.String')}${property('tax', 'Edm.Int32', ' Nullable="false"')}</ComplexType>`;
  const rows = [
    '|total|Int32|What to pay. Required.|',
    '|code|String|The code. Not nullable.|',
    '|tax|Int32|The tax. Nullable.|',
  ];
  expect(compare(order, { 'resources/order.md': resourcePage('order', rows) })).toEqual([
    'property-became-nullable [breaking, compatible] order: tax may now be null',
    'property-no-longer-nullable [compatible, breaking] order: code may no longer be null',
  ]);
});

test('a page that calls a number Double in place of Single has more values, not others', () => {
  const order = `<ComplexType Name="order">${property('rate', 'Edm.Single')}</ComplexType>`;
  expect(compare(order, { 'resources/order.md': resourcePage('order', ['|rate|Double|The rate.|']) })).toEqual([
    'type-widened [breaking, compatible] order: type of rate widened from Single to Double',
  ]);
});
