import type { JsonNode } from '../../model/json.js';
import { isObject } from '../../model/json-value.js';
import type { Codec } from './codec.js';
import { unplaced } from './unplaced.js';

/** The names of the only member of an object that stands for what JavaScript's values cannot express. */
const numberName = '$number';
const membersName = '$members';

/**
 * A JSON value as itself. A number whose digits would be lost is `{ "$number": "1.50" }`, and an object whose members would be lost or
 * sorted is `{ "$members": [["b", 1], ["b", 2]] }`.
 */
export const jsonNode: Codec<JsonNode> = { write: writeNode, read: (json) => ({ value: readNode(json) }) };

function writeNode(node: JsonNode): unknown {
  switch (node.kind) {
    case 'Object': {
      const members = node.members.map(({ name, value }) => [name, writeNode(value)] as const);
      return keepsMembers(members.map(([name]) => name)) ? Object.fromEntries(members) : { [membersName]: members };
    }
    case 'Array':
      return node.items.map(writeNode);
    case 'Number':
      return JSON.stringify(Number(node.text)) === node.text ? Number(node.text) : { [numberName]: node.text };
    case 'String':
    case 'Boolean':
      return node.value;
    case 'Null':
      return null;
  }
}

/** Whether an object keeps the members with these names, and their order. */
function keepsMembers(names: readonly string[]): boolean {
  if (names.length === 1 && (names[0] === numberName || names[0] === membersName)) return false;
  const kept = Object.keys(Object.fromEntries(names.map((name) => [name, name])));
  return kept.length === names.length && kept.every((name, index) => name === names[index]);
}

function readNode(json: unknown): JsonNode {
  const source = unplaced;
  if (typeof json === 'string') return { kind: 'String', value: json, source };
  if (typeof json === 'number') return { kind: 'Number', text: String(json), source };
  if (typeof json === 'boolean') return { kind: 'Boolean', value: json, source };
  if (Array.isArray(json)) return { kind: 'Array', items: json.map(readNode), source };
  if (!isObject(json)) return { kind: 'Null', source };
  const [first, ...others] = Object.entries(json);
  if (others.length === 0 && first?.[0] === numberName) return { kind: 'Number', text: String(first[1]), source };
  const isList = others.length === 0 && first?.[0] === membersName && Array.isArray(first[1]);
  return { kind: 'Object', members: (isList ? readList(first[1]) : Object.entries(json)).map(readMember), source };
}

function readList(json: unknown): readonly (readonly [string, unknown])[] {
  if (!Array.isArray(json)) return [];
  return json.flatMap((member) => (Array.isArray(member) ? [[String(member[0]), member[1]] as const] : []));
}

function readMember([name, value]: readonly [string, unknown]) {
  return { name, nameSource: unplaced, value: readNode(value) };
}
