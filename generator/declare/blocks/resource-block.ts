import type { BaseTypeFact, PropertyFact, TypeMention } from '../../model/facts/facts.js';
import { jsonMember, jsonString, type JsonMember } from '../../model/json.js';
import type { CodeBlock } from '../../model/page.js';
import { readPlaceholder } from '../cells/placeholder.js';
import { annotatedType } from '../words/annotation.js';
import { standardWord } from '../words/type-words.js';
import type { BlockKind } from './block-kind.js';
import type { TypeGrammar } from '../language/type-grammar.js';
import type { Language } from '../language/language.js';

/** `"blockType": "resource"`: the JSON representation of a type, whose members are properties with placeholders for values. */
export const resourceBlock: BlockKind = {
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
  declare: (block, { subject, language }) => {
    const owner = subject?.mention ?? annotatedType(block, language.annotations);
    if (!owner) return [];
    return [...declareBase(block, owner, language.types), ...declareMembers(block, owner, language)];
  },
};

function declareBase(block: CodeBlock, owner: TypeMention, types: TypeGrammar): readonly BaseTypeFact[] {
  const node = jsonMember(block.annotation?.json, 'baseType');
  if (!node) return [];
  const name = jsonString(node)?.trim().replace(/^#/, '');
  const none = node.kind === 'Null' || name === '' || name === 'null';
  if (!none && name === undefined) return [];
  const base = none || name === undefined ? undefined : { name: standardWord(name, types), source: node.source };
  return [{ kind: 'BaseType', owner, base, evidence: 'annotation', source: node.source }];
}

function declareMembers({ content }: CodeBlock, owner: TypeMention, language: Language): readonly PropertyFact[] {
  if (content.kind !== 'Json' || content.root.kind !== 'Object') return [];
  return content.root.members
    .filter(({ name }) => isPropertyName(name))
    .map((member) => declareMember(member, owner, language));
}

/** Whether a member is a property; annotations such as `@odata.type` and stand-ins such as `"String-value"` are not. */
function isPropertyName(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

function declareMember({ name, nameSource, value }: JsonMember, owner: TypeMention, language: Language): PropertyFact {
  const { type, values } = readPlaceholder(value, language);
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
