import type { TypeMention } from '../../model/facts/facts.js';
import { jsonMember, jsonString, type JsonNode } from '../../model/json.js';
import type { CodeBlock } from '../../model/page.js';

/** The `blockType` of a block's annotation in lower case; undefined where it has none. */
export function blockTypeOf(block: CodeBlock): string | undefined {
  return jsonString(jsonMember(block.annotation?.json, 'blockType'))?.toLowerCase();
}

/** The type that an annotation names, without `#`: `@type` is the older spelling and wins. */
export function annotatedType(block: CodeBlock): TypeMention | undefined {
  const json = block.annotation?.json;
  const node = jsonMember(json, '@type') ?? jsonMember(json, '@odata.type');
  const name = jsonString(node)?.trim().replace(/^#/, '');
  return node && name ? { name, source: node.source } : undefined;
}

/** A flag of an annotation; pages write `true` and `"true"`. */
export function annotationFlag(block: CodeBlock, key: string): boolean | undefined {
  const node = jsonMember(block.annotation?.json, key);
  if (node?.kind === 'Boolean') return node.value;
  const text = jsonString(node)?.toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  return undefined;
}

/** The strings of an annotation's list; a single string counts as a list of one. */
export function annotationNames(node: JsonNode | undefined): readonly string[] {
  if (node?.kind === 'String') return node.value === '' ? [] : [node.value];
  if (node?.kind !== 'Array') return [];
  return node.items.flatMap((item) => (item.kind === 'String' && item.value !== '' ? [item.value] : []));
}
