import type { BaseTypeFact, PropertyFact, TypeMention } from '../../model/facts/facts.js';
import { jsonMember, jsonString, type JsonMember } from '../../model/json.js';
import type { CodeBlock } from '../../model/page.js';
import { readPlaceholder } from '../cells/placeholder.js';
import { annotatedType } from '../words/annotation.js';
import { defineBlockKind } from './block-kind.js';

/** `"blockType": "resource"`: the JSON representation of a type, whose members are properties with placeholders for values. */
export const resourceBlock = defineBlockKind({
  name: 'resource',
  keys: [
    'keyProperty',
    'baseType',
    'openType',
    'optionalProperties',
    'abstract',
    'isMediaEntity',
    '@type.aka',
    '@property.aka',
    '@odata.annotations',
    'tags',
    'truncated',
    'isCollection',
  ],
  declare: (block, { subject }) => {
    const owner = subject?.mention ?? annotatedType(block);
    if (!owner) return [];
    return [...declareBase(block, owner), ...declareMembers(block, owner)];
  },
});

function declareBase(block: CodeBlock, owner: TypeMention): readonly BaseTypeFact[] {
  const node = jsonMember(block.annotation?.json, 'baseType');
  if (!node) return [];
  const name = jsonString(node)?.trim().replace(/^#/, '');
  const none = node.kind === 'Null' || name === '' || name === 'null';
  if (!none && name === undefined) return [];
  const base = none || name === undefined ? undefined : { name, source: node.source };
  return [{ kind: 'BaseType', owner, base, evidence: 'annotation', source: node.source }];
}

function declareMembers({ content }: CodeBlock, owner: TypeMention): readonly PropertyFact[] {
  if (content.kind !== 'Json' || content.root.kind !== 'Object') return [];
  return content.root.members.filter(({ name }) => isPropertyName(name)).map((member) => declareMember(member, owner));
}

/** Annotations are no properties, nor are stand-ins for names such as `"String-value"`. */
function isPropertyName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

function declareMember({ name, nameSource, value }: JsonMember, owner: TypeMention): PropertyFact {
  const { type, values } = readPlaceholder(value);
  return {
    kind: 'Property',
    owner,
    name,
    type,
    navigation: false,
    role: 'type',
    origin: 'resource-block',
    constraints: [],
    ...(values === undefined ? {} : { values, valuesClosed: false }),
    source: nameSource,
    nameSource,
    typeSource: value.source,
  };
}
