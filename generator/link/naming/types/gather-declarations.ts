import type { QualifiedName } from '../../../model/edm/type-reference.js';
import type {
  BaseTypeFact,
  Fact,
  MemberFact,
  PageFacts,
  PropertyFact,
  TypeFact,
  TypeMention,
} from '../../../model/facts/facts.js';
import type { TypeFinder } from '../names/find-types.js';
import type { TypeKey } from '../names/name-table.js';
import { compareText } from '../../../model/text/compare.js';

/** All facts about one type, in the order of pages. Nothing is decided yet. */
export interface Declaration {
  readonly key: TypeKey;
  readonly name: QualifiedName;
  readonly firstMention: TypeMention;
  readonly types: readonly TypeFact[];
  readonly bases: readonly BaseTypeFact[];
  readonly properties: readonly PropertyFact[];
  readonly members: readonly MemberFact[];
}

export type Declarations = ReadonlyMap<TypeKey, Declaration>;

/** What declarations are gathered from. */
export interface DeclarationInput {
  readonly pages: readonly PageFacts[];
  readonly find: TypeFinder;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly firstMentions: ReadonlyMap<TypeKey, TypeMention>;
}

/** Groups the facts about types into one declaration per type, sorted by key. */
export function gatherDeclarations({ pages, find, names, firstMentions }: DeclarationInput): Declarations {
  const drafts = new Map(
    [...firstMentions]
      .toSorted(([a], [b]) => compareText(a, b))
      .flatMap(([key, firstMention]) => {
        const name = names.get(key);
        return name === undefined ? [] : [[key, emptyDraft(key, name, firstMention)]];
      }),
  );
  for (const page of pages) {
    for (const fact of page.facts) {
      const owner = ownerOf(fact, find);
      const draft = owner === undefined ? undefined : drafts.get(owner);
      if (draft !== undefined) add(draft, fact);
    }
  }
  return drafts;
}

interface Draft extends Declaration {
  readonly types: TypeFact[];
  readonly bases: BaseTypeFact[];
  readonly properties: PropertyFact[];
  readonly members: MemberFact[];
}

function emptyDraft(key: TypeKey, name: QualifiedName, firstMention: TypeMention): Draft {
  return { key, name, firstMention, types: [], bases: [], properties: [], members: [] };
}

function ownerOf(fact: Fact, find: TypeFinder): TypeKey | undefined {
  switch (fact.kind) {
    case 'Type':
      return find.inCell(fact.name);
    case 'BaseType':
    case 'Property':
      return find.inCell(fact.owner);
    case 'Member':
      return fact.ownerIsProperty ? undefined : find.inCell(fact.owner);
    case 'Operation':
    case 'Example':
      return undefined;
  }
}

function add(draft: Draft, fact: Fact): void {
  if (fact.kind === 'Type') draft.types.push(fact);
  if (fact.kind === 'BaseType') draft.bases.push(fact);
  if (fact.kind === 'Property') draft.properties.push(fact);
  if (fact.kind === 'Member') draft.members.push(fact);
}
