import type { EnumValue, TypeExpression } from '../../model/facts/facts.js';
import { jsonMember, jsonString, type JsonNode } from '../../model/json.js';
import { readPlaceholderWord } from '../../model/edm/primitive-words.js';
import { readTypeName } from './type-cell.js';

/** What the value of a property in a JSON representation tells about its type. */
export interface Placeholder {
  readonly type: TypeExpression;
  readonly values?: readonly EnumValue[];
}

/** Reads a value of a JSON representation: `"String (timestamp)"`, `1024`, `[{ "@odata.type": "contoso.order" }]`, `"open | closed"`. */
export function readPlaceholder(node: JsonNode): Placeholder {
  switch (node.kind) {
    case 'String':
      return readText(node.value, node);
    case 'Number':
      return { type: { kind: 'Primitive', name: /[.e]/i.test(node.text) ? 'Edm.Double' : 'Edm.Int32' } };
    case 'Boolean':
      return { type: { kind: 'Primitive', name: 'Edm.Boolean' } };
    case 'Null':
      return { type: { kind: 'Unknown', text: 'null' } };
    case 'Array':
      return readArray(node);
    case 'Object':
      return readObject(node);
  }
}

function readArray({ items: [first] }: JsonNode & { readonly kind: 'Array' }): Placeholder {
  if (!first) return { type: { kind: 'Collection', of: { kind: 'Unknown', text: '[]' } } };
  const item = readPlaceholder(first);
  return item.type.kind === 'Collection' ? item : { ...item, type: { kind: 'Collection', of: item.type } };
}

function readObject(node: JsonNode & { readonly kind: 'Object' }): Placeholder {
  const type = jsonMember(node, '@odata.type') ?? jsonMember(node, '@type');
  const name = jsonString(type);
  if (!type || !name) return { type: { kind: 'Unknown', text: '{}' } };
  return { type: readTypeName(name, type.source) };
}

function readText(value: string, node: JsonNode): Placeholder {
  const text = value.trim().replace(/^<(.*)>$/, '$1');
  const primitive = readPlaceholderWord(text);
  if (primitive) return { type: { kind: 'Primitive', name: primitive } };
  if (/^unknown\b/i.test(text)) return { type: { kind: 'Unknown', text } };
  const string: TypeExpression = { kind: 'Primitive', name: 'Edm.String' };
  const names = text.split(/\s?\|\s?/);
  const listed = names.length > 1 && names.every((name) => /^[A-Za-z]\w{0,80}$/.test(name));
  return listed ? { type: string, values: names.map((name) => ({ name, source: node.source })) } : { type: string };
}
