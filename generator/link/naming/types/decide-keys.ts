import { groupBy } from '../../../model/text/group-by.js';
import { lineageIn, type Bases } from './decide-bases.js';
import type { Declaration, Declarations } from './gather-declarations.js';
import type { TypeKey } from '../names/name-table.js';

/** The names of the properties that types declare themselves, and what they derive from. */
export interface OwnProperties {
  readonly bases: Bases;
  readonly own: ReadonlyMap<TypeKey, readonly { readonly name: string }[]>;
}

/** Has the type, or one that it derives from, a documented key or a property `id`, which is the key where none is documented? */
export function hasKey(declaration: Declaration, evidence: OwnProperties): boolean {
  return hasProperty(declaration, 'id', evidence) || hasStatedKey(declaration, evidence);
}

/** Does the documentation name a key of the type? */
export function hasStatedKey(declaration: Declaration, evidence: OwnProperties): boolean {
  return knownKeys(declaration, declaringTypes(declaration.key, evidence)).length > 0;
}

/** Has the type a property of this name, own or inherited? */
export function hasProperty({ key }: Declaration, name: string, evidence: OwnProperties): boolean {
  return declaringTypes(key, evidence).has(name);
}

/**
 * Places each key where its property is declared. An entity whose documentation names no key has the key `id`, if it has such a property:
 * every entity has a key (OData CSDL 4.01, section 6.5), and this is the one that the format takes for granted.
 */
export function decideKeys(
  declarations: Declarations,
  entities: ReadonlySet<TypeKey>,
  evidence: OwnProperties,
): ReadonlyMap<TypeKey, readonly string[]> {
  const decided = new Map<TypeKey, readonly string[]>();
  for (const declaration of basesFirst(declarations, evidence.bases)) {
    const { key } = declaration;
    const lineage = lineageIn(evidence.bases, key);
    if (!entities.has(key) || lineage.some((type) => decided.has(type))) continue;
    const declaring = declaringTypes(key, evidence);
    const stated = knownKeys(declaration, declaring);
    const names = stated.length > 0 ? stated : ['id'].filter((name) => declaring.has(name));
    for (const [type, same] of groupBy(names, (name) => declaring.get(name) ?? key)) decided.set(type, same);
  }
  return decided;
}

function basesFirst(declarations: Declarations, bases: Bases): readonly Declaration[] {
  const depth = ({ key }: Declaration) => lineageIn(bases, key).length;
  return [...declarations.values()].toSorted((a, b) => depth(a) - depth(b));
}

/** For each property of a type the type that declares it: itself or an ancestor. */
function declaringTypes(key: TypeKey, { own, bases }: OwnProperties): ReadonlyMap<string, TypeKey> {
  const lineage = lineageIn(bases, key).toReversed();
  return new Map(lineage.flatMap((type) => (own.get(type) ?? []).map(({ name }) => [name, type] as const)));
}

/** The stated key, as far as it is a property: some annotations name a key that the type does not have. */
function knownKeys(declaration: Declaration, declaring: ReadonlyMap<string, TypeKey>): readonly string[] {
  return [...statedKeys(declaration)].filter((name) => declaring.has(name));
}

/** The names that annotations and rows call the key. */
export function statedKeys({ types, properties }: Declaration): ReadonlySet<string> {
  const annotated = types.flatMap(({ key }) => key ?? []);
  const rows = properties.filter(({ constraints }) => constraints.some(({ kind }) => kind === 'Key'));
  return new Set([...annotated, ...rows.map(({ name }) => name)]);
}
