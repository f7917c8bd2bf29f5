import { namespaceOf, simpleName } from '../../../model/edm/type-reference.js';
import type { TypeMention } from '../../../model/facts/facts.js';
import { groupBy } from '../../../model/text/group-by.js';
import { identifierOf } from './identifier.js';
import { lastSegment } from '../../../model/text/link-target.js';
import { readPageTarget } from './page-target.js';
import type { TrustedMention, Trust } from './collect-mentions.js';
import type { FindType } from './find-types.js';
import { toTypeKey, keyOf, type NameTable, type TypeKey } from './name-table.js';
import { compareText, mostFrequent } from '../../../model/text/compare.js';

/** Adds the types that pages or payloads name but no page declares, for example the type in a cell `[invoice](invoice.md)`. */
export function addExternalTypes(
  table: NameTable,
  mentions: readonly TrustedMention[],
  findDeclared: FindType,
): NameTable {
  const own = ownNamespaces(table);
  const undeclared = mentions
    .filter((mention) => isUndeclared(mention, own, findDeclared))
    .map(({ mention }) => mention);
  const externals = new Map<string, TypeKey>();
  const bySimpleName = groupBy(undeclared, ({ name }) => identifierOf(simpleName(name))?.toLowerCase());
  for (const [name, same] of bySimpleName) {
    if (name === undefined) continue;
    for (const key of namespaceKeys(table, name, same)) externals.set(key, key);
    externals.set(name, mainKey(table, name, same));
  }
  return { ...table, keys: new Set([...table.keys, ...externals.values()]), externals };
}

function isUndeclared({ mention, trust }: TrustedMention, own: ReadonlySet<string>, findDeclared: FindType): boolean {
  return isTypeName(mention, trust, own) && findDeclared(mention) === undefined;
}

/**
 * Whether a mention names a type that deserves an entry of its own. A name in a payload or annotation does only if its namespace occurs on
 * some page; otherwise it is a typing error or belongs to another service. Words in a sentence do only if they link to a page of the same
 * name. `Json` means any JSON value.
 */
function isTypeName(mention: TypeMention, trust: Trust, own: ReadonlySet<string>): boolean {
  if (trust === 'label') return mention.name.toLowerCase() !== 'json';
  if (trust === 'prose') return namesItsTarget(mention);
  return own.has(namespaceOf(mention.name).toLowerCase());
}

function namesItsTarget({ name, target, source }: TypeMention): boolean {
  if (target === undefined) return false;
  const words = lastSegment(readPageTarget(target, source.file).path).split('-');
  return words.some((_, start) => words.slice(start).join('') === simpleName(name).toLowerCase());
}

function ownNamespaces(table: NameTable): ReadonlySet<string> {
  return new Set([
    ...table.pageNamespaces.values(),
    ...[...table.keys].map(namespaceOf),
    table.namespaces.default.toLowerCase(),
  ]);
}

function namespaceKeys(table: NameTable, name: string, same: readonly TypeMention[]): readonly TypeKey[] {
  const dotted = same.filter((mention) => mention.name.includes('.')).map((mention) => toTypeKey(mention.name));
  return dotted.length > 0 ? [...new Set(dotted)].toSorted(compareText) : [mainKey(table, name, same)];
}

/** The key for a simple name, in the namespace that most mentions of the name state; without any, in that of most pages that mention it. */
function mainKey(table: NameTable, name: string, same: readonly TypeMention[]): TypeKey {
  const dotted = same.filter((mention) => mention.name.includes('.'));
  const counts = new Map<TypeKey, number>();
  for (const mention of dotted.length > 0 ? dotted : same) {
    const key = keyOf(mention, table.pageNamespaces, table.namespaces) ?? toTypeKey(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return mostFrequent(counts) ?? toTypeKey(name);
}
