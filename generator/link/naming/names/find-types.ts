import { namespaceOf, simpleName } from '../../../model/edm/type-reference.js';
import type { TypeMention } from '../../../model/facts/facts.js';
import type { JsonNode } from '../../../model/json.js';
import { identifierOf } from './identifier.js';
import { getOrMake } from '../../../model/text/get-or-make.js';
import { lastSegment } from '../../../model/text/link-target.js';
import { readPageTarget } from './page-target.js';
import { singulars } from './singulars.js';
import { typeOfObject } from './collect-mentions.js';
import { toTypeKey, type Definition, type NameTable, type TypeKey } from './name-table.js';

/** Finds the type of a mention or JSON object. Every distinct mention is looked up by name once and then remembered. */
export interface TypeFinder {
  /** The type that a Type cell names: a declared type, otherwise one that is known only by name. */
  readonly inCell: FindType;
  /** The type of this name that pages declare. */
  readonly declared: FindType;
  /** The type that running text names. Its label may be a plural or a paraphrase, so its link is tried first. */
  readonly inProse: FindType;
  /** The type that a JSON object names in its `@odata.type`. */
  readonly ofObject: (node: JsonNode) => TypeKey | undefined;
}

export type FindType = (mention: TypeMention) => TypeKey | undefined;

/** Finds only the types that pages declare; `makeTypeFinder` extends it to all types. */
export interface DeclaredTypeFinder {
  readonly inCell: FindType;
  readonly representative: Representative;
}

/** Returns the first mention with the same label and link target, in the same folder and namespace. Both have the same type. */
type Representative = (mention: TypeMention) => TypeMention;

/** Finds declared types: by the mention's label, then by its link, then by the link's file name, then by the singular of the label. */
export function makeDeclaredTypeFinder(table: NameTable): DeclaredTypeFinder {
  const representative = makeRepresentative(table);
  const find = remember((mention: TypeMention) => findDeclaredType(table, mention));
  return { inCell: (mention) => find(representative(mention)), representative };
}

/** Finds types, declared and external. */
export function makeTypeFinder(table: NameTable, declared = makeDeclaredTypeFinder(table)): TypeFinder {
  const { representative } = declared;
  const cell = remember((mention: TypeMention) => declared.inCell(mention) ?? externalOf(table, mention));
  const prose = remember(
    (mention: TypeMention) => byTarget(table, mention) ?? declared.inCell(mention) ?? externalOf(table, mention),
  );
  const inCell: FindType = (mention) => cell(representative(mention));
  const ofObject = remember((node: JsonNode) => {
    const mention = typeOfObject(node);
    return mention === undefined ? undefined : inCell(mention);
  });
  return { inCell, declared: declared.inCell, inProse: (mention) => prose(representative(mention)), ofObject };
}

function makeRepresentative({ pageNamespaces }: NameTable): Representative {
  const byName = new Map<string, Map<string, TypeMention>>();
  return remember((mention: TypeMention) => {
    const { name, target, source } = mention;
    const { file } = source;
    const namespace = pageNamespaces.get(file) ?? '';
    const same = getOrMake(byName, name, () => new Map<string, TypeMention>());
    const meaning = target === undefined ? namespace : `${target}\n${placeOf(target, file)}\n${namespace}`;
    return getOrMake(same, meaning, () => mention);
  });
}

/** The base of a relative link: the page for a bare anchor, otherwise the folder of the page. */
function placeOf(target: string, file: string): string {
  return /^\s*(?:[#?]|$)/.test(target) ? file : file.slice(0, file.lastIndexOf('/') + 1);
}

function remember<Subject, Value>(compute: (subject: Subject) => Value): (subject: Subject) => Value {
  const known = new Map<Subject, Value>();
  return (subject) => {
    const remembered = known.get(subject);
    // `undefined` may itself be the remembered value.
    if (remembered !== undefined || known.has(subject)) return remembered as Value;
    const value = compute(subject);
    known.set(subject, value);
    return value;
  };
}

function findDeclaredType(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return (
    byLabel(table, mention) ??
    byTarget(table, mention) ??
    byAliasOf(table, mention) ??
    byFileName(table, mention) ??
    bySingular(table, mention)
  );
}

function externalOf(table: NameTable, mention: TypeMention): TypeKey | undefined {
  const folded = mention.name.toLowerCase();
  return (
    table.externals.get(folded) ?? table.externals.get(identifierOf(simpleName(mention.name))?.toLowerCase() ?? '')
  );
}

function byLabel(table: NameTable, mention: TypeMention): TypeKey | undefined {
  const folded = mention.name.toLowerCase();
  if (folded.includes('.'))
    return table.keys.has(toTypeKey(folded)) ? toTypeKey(folded) : only(table.bySimpleName.get(simpleName(folded)));
  return choose(table, table.bySimpleName.get(identifierOf(folded)?.toLowerCase() ?? folded), mention);
}

/** Chooses among types with the same simple name: the type of the linked page, of the page's own namespace, of the default namespace. */
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

/** The type that the linked page defines. A link with an anchor matches only the type that is defined at this anchor. */
function byTarget(table: NameTable, mention: TypeMention): TypeKey | undefined {
  const definitions = definitionsAt(table, mention);
  const anchor = mention.target === undefined ? undefined : readPageTarget(mention.target, mention.source.file).anchor;
  if (anchor !== undefined) return definitions.find((definition) => definition.anchor === anchor)?.key;
  return (only(definitions.filter((definition) => definition.anchor === undefined)) ?? only(definitions))?.key;
}

function definitionsAt(table: NameTable, mention: TypeMention): readonly Definition[] {
  if (mention.target === undefined) return [];
  const { path } = readPageTarget(mention.target, mention.source.file);
  const known = table.byPath.get(path);
  if (known !== undefined) return known;
  const slug = only(table.bySlug.get(lastSegment(path)));
  return (slug === undefined ? undefined : table.byPath.get(slug)) ?? [];
}

function byAliasOf(table: NameTable, mention: TypeMention): TypeKey | undefined {
  return choose(table, table.byAlias.get(mention.name.toLowerCase()), mention);
}

/** Finds a type by the last words of the linked file: `../resources/area-order.md` names the type `order`. */
function byFileName(table: NameTable, mention: TypeMention): TypeKey | undefined {
  if (mention.target === undefined) return undefined;
  const words = lastSegment(readPageTarget(mention.target, mention.source.file).path).split('-');
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

function only<Value>(values: readonly Value[] | undefined): Value | undefined {
  return values?.length === 1 ? values[0] : undefined;
}
