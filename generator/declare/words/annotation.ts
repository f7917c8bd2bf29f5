import type { TypeMention } from '../../model/facts/facts.js';
import { jsonMember, jsonString, type JsonNode } from '../../model/json.js';
import type { CodeBlock } from '../../model/page.js';
import type { AnnotationKeys } from '../language/annotation-keys.js';

/** The block type in a block's annotation, in lower case; undefined if it has none. */
export function blockTypeOf(block: CodeBlock, { blockType }: AnnotationKeys): string | undefined {
  return jsonString(jsonMember(block.annotation?.json, blockType))?.toLowerCase();
}

/** The type that an annotation names, without `#`. */
export function annotatedType(block: CodeBlock, { type }: AnnotationKeys): TypeMention | undefined {
  return namedBy(block.annotation?.json, type);
}

/** The type that a JSON object names, without `#`: `"@odata.type": "#contoso.order"`. */
export function typeOfObject(node: JsonNode | undefined, { typeMember }: AnnotationKeys): TypeMention | undefined {
  return typeMember === undefined ? undefined : namedBy(node, [typeMember]);
}

/** The type that an object in a JSON representation names, by its own member or by an annotation key. */
export function representedType(node: JsonNode, { typeMember, type }: AnnotationKeys): TypeMention | undefined {
  return namedBy(node, typeMember === undefined ? type : [typeMember, ...type]);
}

function namedBy(json: JsonNode | undefined, keys: readonly string[]): TypeMention | undefined {
  const node = keys.map((key) => jsonMember(json, key)).find((found) => found !== undefined);
  const name = jsonString(node)?.trim().replace(/^#/, '');
  return node && name ? { name, source: node.source } : undefined;
}

/** The value of a flag in an annotation: `true`, or `"true"` as text. */
export function annotationFlag(block: CodeBlock, key: string): boolean | undefined {
  const node = jsonMember(block.annotation?.json, key);
  if (node?.kind === 'Boolean') return node.value;
  const text = jsonString(node)?.toLowerCase();
  if (text === 'true' || text === 'false') return text === 'true';
  return undefined;
}

/** The strings in an annotation's list; a single string is a list of one. */
export function annotationNames(node: JsonNode | undefined): readonly string[] {
  if (node?.kind === 'String') return node.value === '' ? [] : [node.value];
  if (node?.kind !== 'Array') return [];
  return node.items.flatMap((item) => (item.kind === 'String' && item.value !== '' ? [item.value] : []));
}
