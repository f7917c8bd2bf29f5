import { namespaceOf, simpleName } from '../../../model/edm/type-reference.js';
import type { PageFacts, TypeFact, TypeMention } from '../../../model/facts/facts.js';
import { identifierOf } from './identifier.js';
import { lastSegment } from '../../../model/text/link-target.js';
import { pagePath } from './page-target.js';
import type { Namespaces } from './find-namespaces.js';
import { getOrMake } from '../../../model/text/get-or-make.js';

declare const typeKey: unique symbol;

/** A type's qualified name in lower case, which identifies the type: spellings that differ only in case are one type. */
export type TypeKey = string & { readonly [typeKey]: true };

/** Converts a qualified name, in the spelling of any page, to its key. */
export function toTypeKey(name: string): TypeKey {
  // Keys are made only here, so every key is in lower case.
  return name.toLowerCase() as TypeKey;
}

/** Indexes for finding the type of a mention. All names in them are in lower case. */
export interface NameTable {
  readonly namespaces: Namespaces;
  readonly pageNamespaces: ReadonlyMap<string, string>;
  readonly keys: ReadonlySet<TypeKey>;
  readonly bySimpleName: ReadonlyMap<string, readonly TypeKey[]>;
  readonly byAlias: ReadonlyMap<string, readonly TypeKey[]>;
  /** The types that each page defines, by the path of the page. */
  readonly byPath: ReadonlyMap<string, readonly Definition[]>;
  /** The paths of pages by their last segment. */
  readonly bySlug: ReadonlyMap<string, readonly string[]>;
  /** Types that no page declares, by qualified name and by simple name. */
  readonly externals: ReadonlyMap<string, TypeKey>;
}

export interface Definition {
  readonly key: TypeKey;
  readonly anchor: string | undefined;
}

/** Indexes the types that pages declare by name, alias, page and anchor. */
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

/** The key of a type that is declared at the place of the mention. */
export function keyOf(
  mention: TypeMention,
  pageNamespaces: ReadonlyMap<string, string>,
  namespaces: Namespaces,
): TypeKey | undefined {
  const name = identifierOf(simpleName(mention.name))?.toLowerCase();
  if (name === undefined) return undefined;
  const own = pageNamespaces.get(mention.source.file) ?? namespaces.default.toLowerCase();
  return toTypeKey(`${namespaceOf(mention.name) || own}.${name}`);
}

function addOnce<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = getOrMake(map, key, () => []);
  if (!values.includes(value)) values.push(value);
}
