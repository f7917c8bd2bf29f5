import { expect, test } from 'vitest';
import { diffSchemas } from '../../generator/diff/diff-schemas.js';
import { exportCsdlJson } from '../../generator/export/csdl-json.js';
import { exportCsdlXml } from '../../generator/export/csdl-xml.js';
import { readSchema } from '../../generator/export/read/read-schema.js';
import type { Schema } from '../../generator/model/schema/schema.js';
import { library, schemaOfPages } from '../diff/library.js';

const schema = schemaOfPages(library);

function read(text: string): Schema {
  const found = readSchema('schema', text);
  if (found.kind === 'Fault') throw new Error(found.reason);
  return found.schema;
}

test('what CSDL says of a schema is the same after writing and reading, in both notations', () => {
  const json = read(JSON.stringify(exportCsdlJson(schema)));
  const xml = read(exportCsdlXml(schema));
  expect(json.types.map(({ name }) => name)).toEqual(schema.types.map(({ name }) => name));
  expect(diffSchemas(json, xml)).toEqual([]);
  expect(diffSchemas(schema, json, { silenceDenies: false })).toEqual([]);
  expect(diffSchemas(xml, schema, { silenceDenies: false })).toEqual([]);
});

test('an exported model is read as it is', () => {
  expect(read(JSON.stringify(schema))).toEqual(schema);
});

test('elements have the lines of their document', () => {
  const text = `${JSON.stringify(exportCsdlJson(schema), undefined, 2)}\n`;
  const type = read(text).types.find(({ name }) => name.endsWith('.place'));
  expect(text.split('\n')[(type?.source.line ?? 0) - 1]).toContain('"place": {');
});

test.each([
  ['', 'json'],
  ['[]', 'array'],
  ['{ "a": 1 }', 'other object'],
  ['{ "kind": "Schema", "types": 1 }', 'damaged model'],
  ['<html><body>', 'HTML'],
  ['<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>', 'entities'],
])('%s is no schema', (text) => {
  expect(readSchema('schema', text).kind).toBe('Fault');
});
