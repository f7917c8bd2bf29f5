import type { Source } from './source.js';

/** A JSON value with the place of every node; numbers keep their digits, duplicate names are all there. */
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

/** A member of an object by its exact name, of doubled ones the last, as `JSON.parse` has it; undefined where there is none. */
export function jsonMember(node: JsonNode | undefined, name: string): JsonNode | undefined {
  if (node?.kind !== 'Object') return undefined;
  return node.members.findLast((member) => member.name === name)?.value;
}

/** The string that a node holds, if it is one. */
export function jsonString(node: JsonNode | undefined): string | undefined {
  return node?.kind === 'String' ? node.value : undefined;
}
