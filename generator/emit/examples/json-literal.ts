import type { JsonMember, JsonNode } from '../../model/json.js';
import { plain, type Code } from '../code/code.js';
import { array, object, string } from '../code/expressions.js';
import { numberLiteral } from '../escape/literals.js';

/** Writes JSON as an expression with the value that `JSON.parse` returns: of members with the same name, the last counts. */
export function jsonLiteral(node: JsonNode): Code {
  switch (node.kind) {
    case 'Object':
      return object(lastOfEach(node.members).map(({ name, value }) => ({ name, value: jsonLiteral(value) })));
    case 'Array':
      return array(node.items.map(jsonLiteral));
    case 'String':
      return string(node.value);
    case 'Number':
      return plain(numberLiteral(node.text));
    case 'Boolean':
      return plain(String(node.value));
    case 'Null':
      return plain('null');
  }
}

function lastOfEach(members: readonly JsonMember[]): readonly JsonMember[] {
  return [...new Map(members.map((member) => [member.name, member])).values()];
}
