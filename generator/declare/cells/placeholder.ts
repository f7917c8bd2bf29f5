import type { EnumValue, TypeExpression } from '../../model/facts/facts.js';
import type { JsonNode } from '../../model/json.js';
import type { Language } from '../language/language.js';
import type { TypeGrammar } from '../language/type-grammar.js';
import { representedType } from '../words/annotation.js';
import { readConfigured } from './configured-type.js';
import { readTypeName } from './type-cell.js';

/** The type that a value in a JSON representation shows, and the members that it lists. */
export interface Placeholder {
  readonly type: TypeExpression;
  readonly values?: readonly EnumValue[];
}

/** Reads a value of a JSON representation: `"String (timestamp)"`, `1024`, `[{ "@odata.type": "contoso.order" }]`, `"open | closed"`. */
export function readPlaceholder(node: JsonNode, language: Language): Placeholder {
  switch (node.kind) {
    case 'String':
      return readText(node.value, node, language.types);
    case 'Number':
      return { type: { kind: 'Primitive', name: /[.e]/i.test(node.text) ? 'Edm.Double' : 'Edm.Int32' } };
    case 'Boolean':
      return { type: { kind: 'Primitive', name: 'Edm.Boolean' } };
    case 'Null':
      return { type: { kind: 'Unknown', text: 'null' } };
    case 'Array':
      return readArray(node, language);
    case 'Object':
      return readObject(node, language);
  }
}

function readArray({ items: [first] }: JsonNode & { readonly kind: 'Array' }, language: Language): Placeholder {
  if (!first) return { type: { kind: 'Collection', of: { kind: 'Unknown', text: '[]' } } };
  const item = readPlaceholder(first, language);
  return item.type.kind === 'Collection' ? item : { ...item, type: { kind: 'Collection', of: item.type } };
}

function readObject(node: JsonNode, { annotations, types }: Language): Placeholder {
  const type = representedType(node, annotations);
  return { type: type ? readTypeName(type.name, type.source, types) : { kind: 'Unknown', text: '{}' } };
}

function readText(value: string, node: JsonNode, types: TypeGrammar): Placeholder {
  const text = value.trim().replace(/^<(.*)>$/, '$1');
  const unhinted = text.replace(/ ?\([^()]{1,40}\)$/, '');
  const configured = readConfigured(text, node.source, types) ?? readConfigured(unhinted, node.source, types);
  if (configured) return { type: configured };
  const primitive = types.findPlaceholder(text);
  if (primitive) return { type: { kind: 'Primitive', name: primitive } };
  if (/^unknown\b/i.test(text)) return { type: { kind: 'Unknown', text } };
  const string: TypeExpression = { kind: 'Primitive', name: 'Edm.String' };
  const names = text.split(/\s?\|\s?/);
  const listed = names.length > 1 && names.every((name) => /^[A-Za-z]\w{0,80}$/.test(name));
  return listed ? { type: string, values: names.map((name) => ({ name, source: node.source })) } : { type: string };
}
