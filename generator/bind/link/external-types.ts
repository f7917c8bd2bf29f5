import { namespaceOf, simpleName } from '../../model/edm.js';
import type { TypeMention } from '../../model/facts.js';
import { identifierOf } from './identifier.js';
import type { TrustedMention } from './mentions.js';
import { findDeclaredType, keyOf, type NameTable, type TypeKey } from './name-table.js';
import { compareText, groupBy, mostFrequent } from './order.js';

/** Adds the types that pages and payloads name but none declares, each under the name that its label gives. */
export function addExternalTypes(table: NameTable, mentions: readonly TrustedMention[]): NameTable {
  const own = ownNamespaces(table);
  const strangers = mentions.filter((mention) => isStranger(table, own, mention)).map(({ mention }) => mention);
  const externals = new Map<string, TypeKey>();
  const bySimpleName = groupBy(strangers, ({ name }) => identifierOf(simpleName(name))?.toLowerCase());
  for (const [name, same] of bySimpleName) {
    if (name === undefined) continue;
    for (const key of namespaceKeys(table, name, same)) externals.set(key, key);
    externals.set(name, mainKey(table, name, same));
  }
  return { ...table, keys: new Set([...table.keys, ...externals.values()]), externals };
}

/** A payload that names a type of a namespace which no page speaks of makes no type: it is a slip, or another service's. */
function isStranger(table: NameTable, own: ReadonlySet<string>, { mention, trust }: TrustedMention): boolean {
  if (trust !== 'label' && !own.has(namespaceOf(mention.name).toLowerCase())) return false;
  return findDeclaredType(table, mention) === undefined;
}

function ownNamespaces(table: NameTable): ReadonlySet<string> {
  return new Set([
    ...table.pageNamespaces.values(),
    ...[...table.keys].map(namespaceOf),
    table.namespaces.default.toLowerCase(),
  ]);
}

function namespaceKeys(table: NameTable, name: string, same: readonly TypeMention[]): readonly TypeKey[] {
  const dotted = same.filter((mention) => mention.name.includes('.')).map((mention) => mention.name.toLowerCase());
  return dotted.length > 0 ? [...new Set(dotted)].sort(compareText) : [mainKey(table, name, same)];
}

/** The key for a simple name: in the namespace that most of the places that use it name or stand in. */
function mainKey(table: NameTable, name: string, same: readonly TypeMention[]): TypeKey {
  const dotted = same.filter((mention) => mention.name.includes('.'));
  const counts = new Map<string, number>();
  for (const mention of dotted.length > 0 ? dotted : same) {
    const key = keyOf(mention, table.pageNamespaces, table.namespaces) ?? name;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return mostFrequent(counts) ?? name;
}
