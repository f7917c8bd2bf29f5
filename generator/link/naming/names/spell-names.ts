import { namespaceOf, qualifiedName, simpleName, type QualifiedName } from '../../../model/edm/type-reference.js';
import { diagnose, type Diagnostic } from '../../../model/diagnostic.js';
import type { Source } from '../../../model/source.js';
import { identifierOf } from './identifier.js';
import { trustOrder, type TrustedMention } from './collect-mentions.js';
import type { TypeFinder } from './find-types.js';
import type { NameTable, TypeKey } from './name-table.js';
import { compareText } from '../../../model/text/compare.js';
import { getOrMake } from '../../../model/text/get-or-make.js';

export interface SpelledNames {
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  /** The inverse of `names`. */
  readonly keys: ReadonlyMap<QualifiedName, TypeKey>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the names are used. */
export interface NameUses {
  readonly find: TypeFinder;
  readonly mentions: readonly TrustedMention[];
  /** The types whose page, which decides the spelling, was not read. */
  readonly unread: ReadonlySet<TypeKey>;
}

/** Decides the spelling of each type: the most frequent one among its most reliable mentions. Reports all other spellings. */
export function spellNames(table: NameTable, { find, mentions, unread }: NameUses): SpelledNames {
  const uses = collectUses(find, mentions);
  const names = new Map<TypeKey, QualifiedName>();
  const diagnostics: Diagnostic[] = [];
  for (const key of [...table.keys].toSorted(compareText)) {
    const spellings = uses.get(key) ?? [];
    const best = chooseSpelling(spellings);
    names.set(key, qualify(table, key, best?.name ?? simpleName(key)));
    if (best === undefined) continue;
    diagnostics.push(...reportOthers(unread.has(key) ? besideBest(spellings, best) : spellings, best));
  }
  return { names, keys: new Map([...names].map(([key, name]) => [name, key])), diagnostics };
}

interface Use extends TrustedMention {
  /** The simple name as it is written. */
  readonly name: string;
}

function collectUses(find: TypeFinder, mentions: readonly TrustedMention[]): ReadonlyMap<TypeKey, readonly Use[]> {
  const uses = new Map<TypeKey, Use[]>();
  for (const { mention, trust } of mentions) {
    const key = find.inCell(mention);
    const name = identifierOf(simpleName(mention.name));
    if (key === undefined || name?.toLowerCase() !== simpleName(key)) continue;
    getOrMake(uses, key, () => []).push({ mention, trust, name });
  }
  return uses;
}

function chooseSpelling(uses: readonly Use[]): Use | undefined {
  const trusted =
    trustOrder.map((trust) => uses.filter((use) => use.trust === trust)).find(({ length }) => length > 0) ?? [];
  const counts = new Map<string, number>();
  for (const { name } of trusted) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, m], [b, n]) => n - m || capitals(b) - capitals(a) || compareText(a, b));
  return trusted.find(({ name }) => name === best?.[0]);
}

/** The uses on pages that have the best spelling as well: they contradict it, whatever the page of the type says. */
function besideBest(uses: readonly Use[], best: Use): readonly Use[] {
  const files = new Set(uses.flatMap(({ name, mention }) => (name === best.name ? [mention.source.file] : [])));
  return uses.filter(({ mention }) => files.has(mention.source.file));
}

/** Counts inner capitals. They break ties between spellings, because a name without any may come from a file name. */
function capitals(name: string): number {
  return name.slice(1).replace(/[^A-Z]/g, '').length;
}

/** Reports each deviating spelling once per page. Prose is ignored: there the name may be used as an ordinary word. */
function reportOthers(uses: readonly Use[], best: Use): readonly Diagnostic[] {
  const seen = new Set<string>();
  const related = [{ message: `spelled \`${best.name}\` here`, source: best.mention.source }];
  return uses.flatMap(({ name, mention, trust }) => {
    if (trust === 'prose' || name === best.name || seen.has(placeKey(mention.source, name))) return [];
    seen.add(placeKey(mention.source, name));
    return [diagnose('type-name-case', mention.source, { name, expected: best.name }, related)];
  });
}

function placeKey(source: Source, name: string): string {
  return `${name} ${source.file}`;
}

function qualify(table: NameTable, key: TypeKey, name: string): QualifiedName {
  const namespace = namespaceOf(key);
  return qualifiedName(`${table.namespaces.spellings.get(namespace) ?? namespace}.${name}`);
}
