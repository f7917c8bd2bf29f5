import type { JsonMember, JsonNode } from '../../model/json.js';
import { objectKey, stringLiteral } from '../escape/literals.js';

/** Writes JSON as an expression with the value that `JSON.parse` returns: of members with the same name, the last counts. */
export function jsonLiteral(node: JsonNode): string {
  switch (node.kind) {
    case 'Object':
      return `{ ${lastOfEach(node.members)
        .map(({ name, value }) => `${objectKey(name)}: ${jsonLiteral(value)}`)
        .join(', ')} }`;
    case 'Array':
      return `[${node.items.map(jsonLiteral).join(', ')}]`;
    case 'String':
      return stringLiteral(node.value);
    case 'Number':
      return node.text;
    case 'Boolean':
      return String(node.value);
    case 'Null':
      return 'null';
  }
}

function lastOfEach(members: readonly JsonMember[]): readonly JsonMember[] {
  return [...new Map(members.map((member) => [member.name, member])).values()];
}
