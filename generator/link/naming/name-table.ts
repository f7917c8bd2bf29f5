import { namespaceOf, simpleName } from '../../model/edm/type-reference.js';
import type { PageFacts, TypeFact, TypeMention } from '../../model/facts/facts.js';
import { identifierOf } from './identifier.js';
import { lastSegment, pagePath, readLinkTarget } from './link-target.js';
import type { Namespaces } from './namespaces.js';
import { getOrMake } from './order.js';

/** A type's qualified name in lower case: types are told apart by it, so that spellings that differ in case are one type. */
export type TypeKey = string;

/** What is needed to find the type that a mention means. Every name in it is folded to lower case. */
export interface NameTable {
  readonly namespaces: Namespaces;
  readonly pageNamespaces: ReadonlyMap<string, string>;
  readonly keys: ReadonlySet<TypeKey>;
  readonly bySimpleName: ReadonlyMap<string, readonly TypeKey[]>;
  readonly byAlias: ReadonlyMap<string, readonly TypeKey[]>;
  /** What each page defines, by its path. */
  readonly byPath: ReadonlyMap<string, readonly Definition[]>;
  /** Pages by the last part of their path. */
  readonly bySlug: ReadonlyMap<string, readonly string[]>;
  /** Types that no page declares, by qualified and by simple name. */
  readonly externals: ReadonlyMap<string, TypeKey>;
}

interface Definition {
  readonly key: TypeKey;
  readonly anchor: string | undefined;
}

/** Registers the types that pages declare under their names, aliases, pages and anchors. */
export function buildNameTable(pages: readonly PageFacts[], namespaces: Namespaces): NameTable {
  const pageNamespaces = new Map(
    pages.map(({ file, namespace }) => [file, (namespace ?? namespaces.default).toLowerCase()]),
  );
  const keys = new Set<TypeKey>();
  const bySimpleName = new Map<string, TypeKey[]>();
  const byAlias = new Map<string, TypeKey[]>();
  const byPath = new Map<string, Definition[]>();
  const bySlug = new Map<string, string[]>();
  for (const page of pages) {
    addOnce(bySlug, lastSegment(pagePath(page.file)), pagePath(page.file));
    for (const fact of page.facts) if (fact.kind === 'Type') register(fact);
  }
  return { namespaces, pageNamespaces, keys, bySimpleName, byAlias, byPath, bySlug, externals: new Map() };

  function register(fact: TypeFact): void {
    const key = keyOf(fact.name, pageNamespaces, namespaces);
    if (key === undefined) return;
    keys.add(key);
    addOnce(bySimpleName, simpleName(key), key);
    for (const alias of fact.aliases) addOnce(byAlias, alias.toLowerCase(), key);
    const anchor = fact.anchor?.replace(/^#/, '').toLowerCase();
    getOrMake(byPath, pagePath(fact.source.file), () => []).push({ key, anchor });
  }
}

/** The key that a name has where its page declares it. */
export function keyOf(
  mention: TypeMention,
  pageNamespaces: ReadonlyMap<string, string>,
  namespaces: Namespaces,
): TypeKey | undefined {
  const name = identifierOf(simpleName(mention.name))?.toLowerCase();
  if (name === undefined) return undefined;
  const own = pageNamespaces.get(mention.source.file) ?? namespaces.default.toLowerCase();
  return `${namespaceOf(mention.name).toLowerCase() || own}.${name}`;
}

/** Finds the type that a mention in a type cell means: a declared one, else one that is known by name only. */
export function findType(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return findDeclaredType(table, mention) ?? externalOf(table, mention);
}

/** The same for a mention in running text, whose label may be a plural or a paraphrase: by its link first. */
export function findTypeInProse(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return (
    byTarget(table, mention) ??
    findDeclaredType(table, mention) ??
    bySingular(table, mention) ??
    externalOf(table, mention)
  );
}

/** Finds a declared type: by the mention's label, then by its link, then by the link's file name. */
export function findDeclaredType(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return byLabel(table, mention) ?? byTarget(table, mention) ?? byAliasOf(table, mention) ?? byFileName(table, mention);
}

function externalOf(table: NameTable, mention: TypeMention): TypeKey | undefined {
  const folded = mention.name.toLowerCase();
  return (
    table.externals.get(folded) ?? table.externals.get(identifierOf(simpleName(mention.name))?.toLowerCase() ?? '')
  );
}

function byLabel(table: NameTable, mention: TypeMention): TypeKey | undefined {
  const folded = mention.name.toLowerCase();
  if (folded.includes('.')) return table.keys.has(folded) ? folded : only(table.bySimpleName.get(simpleName(folded)));
  return choose(table, table.bySimpleName.get(identifierOf(folded)?.toLowerCase() ?? folded), mention);
}

/** Of types that share a simple name: the one on the linked page, then the one in the page's own namespace, then the default one's. */
function choose(table: NameTable, keys: readonly TypeKey[] | undefined, mention: TypeMention): TypeKey | undefined {
  if (keys === undefined || keys.length < 2) return keys?.[0];
  const linked = definitionsAt(table, mention).map(({ key }) => key);
  const own = table.pageNamespaces.get(mention.source.file);
  return (
    keys.find((key) => linked.includes(key)) ??
    keys.find((key) => namespaceOf(key) === own) ??
    keys.find((key) => namespaceOf(key) === table.namespaces.default.toLowerCase()) ??
    keys[0]
  );
}

/** The type that the linked page is about; a link to a section means what that section defines, and nothing else. */
function byTarget(table: NameTable, mention: TypeMention): TypeKey | undefined {
  const definitions = definitionsAt(table, mention);
  const anchor = mention.target === undefined ? undefined : readLinkTarget(mention.target, mention.source.file).anchor;
  if (anchor !== undefined) return definitions.find((definition) => definition.anchor === anchor)?.key;
  return (only(definitions.filter((definition) => definition.anchor === undefined)) ?? only(definitions))?.key;
}

function definitionsAt(table: NameTable, mention: TypeMention): readonly Definition[] {
  if (mention.target === undefined) return [];
  const { path } = readLinkTarget(mention.target, mention.source.file);
  const known = table.byPath.get(path);
  if (known !== undefined) return known;
  const slug = only(table.bySlug.get(lastSegment(path)));
  return (slug === undefined ? undefined : table.byPath.get(slug)) ?? [];
}

function byAliasOf(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return choose(table, table.byAlias.get(mention.name.toLowerCase()), mention);
}

/** `../resources/area-order.md` names the type `order`, whatever the area's prefix. */
function byFileName(table: NameTable, mention: TypeMention): TypeKey | undefined {
  if (mention.target === undefined) return undefined;
  const words = lastSegment(readLinkTarget(mention.target, mention.source.file).path).split('-');
  for (let start = 0; start < words.length; start++) {
    const found = choose(table, table.bySimpleName.get(words.slice(start).join('')), mention);
    if (found !== undefined) return found;
  }
  return undefined;
}

function bySingular(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return singulars(mention.name.toLowerCase())
    .map((name) => choose(table, table.bySimpleName.get(name), mention))
    .find((key) => key !== undefined);
}

/** What an English plural may be the plural of. */
function singulars(plural: string): readonly string[] {
  if (plural.endsWith('ies')) return [`${plural.slice(0, -3)}y`];
  if (plural.endsWith('es')) return [plural.slice(0, -1), plural.slice(0, -2)];
  return plural.endsWith('s') ? [plural.slice(0, -1)] : [];
}

function only<Value>(values: readonly Value[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : undefined;
}

function addOnce<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = getOrMake(map, key, () => []);
  if (!values.includes(value)) values.push(value);
}
