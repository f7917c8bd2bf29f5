import type { Diagnostic } from '../../model/diagnostic.js';
import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { PageFacts } from '../../model/facts/facts.js';
import type { Member } from '../../model/schema/schema.js';
import { decideBases, type Bases } from './types/decide-bases.js';
import type { Overrides } from './configured/index-by-name.js';
import { overrideBases } from './types/override-bases.js';
import { gatherDeclarations, type Declarations } from './types/gather-declarations.js';
import { decideEnumMembers } from './enums/decide-members.js';
import { addExternalTypes } from './names/add-external-types.js';
import { findEnums } from './enums/enum-or-structured.js';
import { namePages } from './names/name-pages.js';
import { indexPropertyValues, type ValuesOf } from './enums/property-values.js';
import { collectMentions, type TrustedMention } from './names/collect-mentions.js';
import { makeDeclaredTypeFinder, makeTypeFinder, type TypeFinder } from './names/find-types.js';
import { buildNameTable, type NameTable, type TypeKey } from './names/name-table.js';
import { findFirstMentions } from './names/find-first-mentions.js';
import { findUnreadTypes } from './names/find-unread-types.js';
import { findNamespaces } from './names/find-namespaces.js';
import { spellNames } from './names/spell-names.js';

/** What is known about types before their properties are resolved. */
export interface NamedTypes {
  readonly pages: readonly PageFacts[];
  readonly mentions: readonly TrustedMention[];
  readonly table: NameTable;
  readonly find: TypeFinder;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly keys: ReadonlyMap<QualifiedName, TypeKey>;
  readonly declarations: Declarations;
  /** The declarations of structured types. */
  readonly structured: Declarations;
  /** The types whose own page was not read. */
  readonly unread: ReadonlySet<TypeKey>;
  readonly enums: ReadonlySet<TypeKey>;
  readonly members: ReadonlyMap<TypeKey, readonly Member[]>;
  readonly valuesOf: ValuesOf;
  /** The name of each page by its file. */
  readonly pageNames: ReadonlyMap<string, string>;
  /** The base types that the documentation states. */
  readonly statedBases: Bases;
  readonly diagnostics: readonly Diagnostic[];
}

/** The namespace of pages without a namespace, and whether the pages are known to be only a part of the documentation. */
export interface NamingOptions {
  readonly defaultNamespace?: string;
  readonly part?: boolean;
}

/** Finds all types, and decides their spelling, whether each is an enum or structured, the members of enums, and the stated base types. */
export function nameTypes(
  pages: readonly PageFacts[],
  { defaultNamespace, part = false }: NamingOptions,
  overrides: Overrides,
): NamedTypes {
  const mentions = collectMentions(pages);
  const declared = buildNameTable(pages, findNamespaces(pages, mentions, defaultNamespace));
  const findDeclared = makeDeclaredTypeFinder(declared);
  const table = addExternalTypes(declared, mentions, findDeclared.inCell);
  const find = makeTypeFinder(table, findDeclared);
  const unread = findUnreadTypes({ pages, mentions, find, part });
  const spelled = spellNames(table, { find, mentions, unread });
  const declarations = gatherDeclarations({
    pages,
    find,
    names: spelled.names,
    firstMentions: findFirstMentions(find, mentions),
  });
  const foundEnums = findEnums(declarations, find);
  const structured = new Map([...declarations].filter(([key]) => !foundEnums.enums.has(key)));
  const bases = decideBases(structured, overrideBases(structured, overrides, find), { find, unread });
  const valuesOf = indexPropertyValues(pages);
  const enumMembers = decideEnumMembers({ pages, declarations, enums: foundEnums.enums, find, valuesOf });
  return {
    pages,
    mentions,
    table,
    find,
    names: spelled.names,
    keys: spelled.keys,
    declarations,
    structured,
    unread,
    enums: foundEnums.enums,
    members: enumMembers.members,
    valuesOf,
    pageNames: namePages(pages),
    statedBases: bases.bases,
    diagnostics: [spelled, foundEnums, bases, enumMembers].flatMap(({ diagnostics }) => diagnostics),
  };
}
