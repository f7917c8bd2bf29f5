import type { Rename } from '../../model/corrections.js';
import { namespaceOf, qualifiedName, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import type { EnumValue } from '../../model/facts/facts.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Member } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import { findForType, type ByName } from '../naming/configured/index-by-name.js';
import { haveEqualMembers, mergeMembers } from '../naming/enums/merge-members.js';
import { lowerFirst, upperFirst } from '../../model/text/first-letter.js';
import { identifierOf } from '../naming/names/identifier.js';
import { toTypeKey, type TypeKey } from '../naming/names/name-table.js';
import { getOrMake } from '../../model/text/get-or-make.js';

/** A property with a list of values but without a name for its type: `|status|String|Possible values are: …|`. */
export interface AnonymousEnum {
  readonly owner: QualifiedName;
  readonly property: string;
  readonly values: readonly EnumValue[];
  readonly source: Source;
}

export interface SynthesizedEnum {
  readonly name: QualifiedName;
  /** The name before the configuration renames it. */
  readonly madeUpName: QualifiedName;
  readonly rename: Rename | undefined;
  readonly members: readonly Member[];
  /** The properties with this enum as their type. The first one is the enum's source. */
  readonly uses: readonly [AnonymousEnum, ...AnonymousEnum[]];
}

export interface NamedEnums {
  readonly nameOf: ReadonlyMap<AnonymousEnum, QualifiedName>;
  readonly synthesized: readonly SynthesizedEnum[];
}

export interface KnownNames {
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly members: ReadonlyMap<TypeKey, readonly Member[]>;
  readonly renames: ByName<Rename>;
}

/**
 * Names the anonymous enums. If a documented enum has the same members and the name that would be chosen, the property gets that enum.
 * Otherwise the name is the property's, if every anonymous enum of this property name in the namespace has the same members and no type
 * has the name. Otherwise the owner's name precedes it. So only pages with a property of the same name can influence the name.
 */
export function nameAnonymousEnums(anonymous: readonly AnonymousEnum[], known: KnownNames): NamedEnums {
  const nameOf = new Map<AnonymousEnum, QualifiedName>();
  const unnamed: AnonymousEnum[] = [];
  for (const one of anonymous) {
    const documented = findDocumented(one, known);
    if (documented === undefined) unnamed.push(one);
    else nameOf.set(one, documented);
  }
  const uses = new Map<QualifiedName, AnonymousEnum[]>();
  for (const group of groupBy(unnamed, (one) => shortName(one).toLowerCase()).values()) {
    const shared = sharedName(group, known);
    for (const one of group) {
      const name = shared ?? freeName(ownerName(one), known);
      nameOf.set(one, renamed(name, findForType(known.renames, name)));
      getOrMake(uses, name, () => []).push(one);
    }
  }
  return { nameOf, synthesized: [...uses].flatMap(([name, used]) => synthesized(name, used, known)) };
}

function synthesized(
  madeUpName: QualifiedName,
  [first, ...rest]: readonly AnonymousEnum[],
  { renames }: KnownNames,
): readonly SynthesizedEnum[] {
  if (first === undefined) return [];
  const { members } = mergeMembers(
    madeUpName,
    [first, ...rest].map(({ values }) => values),
  );
  const rename = findForType(renames, madeUpName);
  return [{ name: renamed(madeUpName, rename), madeUpName, rename, members, uses: [first, ...rest] }];
}

function findDocumented(one: AnonymousEnum, { names, members }: KnownNames): QualifiedName | undefined {
  return [ownerName(one), shortName(one)]
    .map(toTypeKey)
    .filter((key) => haveEqualMembers(members.get(key) ?? [], one.values))
    .map((key) => names.get(key))
    .find((name) => name !== undefined);
}

function sharedName(group: readonly AnonymousEnum[], known: KnownNames): QualifiedName | undefined {
  const [first] = group;
  if (first === undefined || known.names.has(toTypeKey(shortName(first)))) return undefined;
  return group.every((one) => haveEqualMembers(one.values, first.values)) ? shortName(first) : undefined;
}

function shortName({ owner, property }: AnonymousEnum): QualifiedName {
  return qualifiedName(`${namespaceOf(owner)}.${lowerFirst(identifierOf(property) ?? 'value')}`);
}

function ownerName({ owner, property }: AnonymousEnum): QualifiedName {
  const name = `${lowerFirst(simpleName(owner))}${upperFirst(identifierOf(property) ?? 'value')}`;
  return qualifiedName(`${namespaceOf(owner)}.${name}`);
}

function freeName(name: QualifiedName, known: KnownNames): QualifiedName {
  return known.names.has(toTypeKey(name)) ? freeName(qualifiedName(`${name}Value`), known) : name;
}

function renamed(name: QualifiedName, rename: Rename | undefined): QualifiedName {
  return rename === undefined ? name : qualifiedName(`${namespaceOf(name)}.${rename.value}`);
}
