import type { Source } from './source.js';

/** A JSON value in which every node has its place; numbers keep their digits, and duplicate names are kept. */
export type JsonNode =
  | { readonly kind: 'Object'; readonly members: readonly JsonMember[]; readonly source: Source }
  | { readonly kind: 'Array'; readonly items: readonly JsonNode[]; readonly source: Source }
  | { readonly kind: 'String'; readonly value: string; readonly source: Source }
  | { readonly kind: 'Number'; readonly text: string; readonly source: Source }
  | { readonly kind: 'Boolean'; readonly value: boolean; readonly source: Source }
  | { readonly kind: 'Null'; readonly source: Source };

export interface JsonMember {
  readonly name: string;
  readonly nameSource: Source;
  readonly value: JsonNode;
}

/** The value of an object's member by exact name; of duplicates the last one, as in `JSON.parse`. Undefined if there is no such member. */
export function jsonMember(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.kind !== 'Object') return undefined;
  return node.members.findLast((member) => member.name === name)?.value;
}

/** The value of a string node; undefined for other nodes. */
export function jsonString(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'String' ? node.value : undefined;
}
