import { groupBy } from '../../../model/text/group-by.js';
import { lineageIn, type Bases } from './decide-bases.js';
import type { Declaration, Declarations } from './gather-declarations.js';
import type { TypeKey } from '../names/name-table.js';

/** The properties that each type declares itself, and the base types. */
export interface OwnProperties {
  readonly bases: Bases;
  readonly own: ReadonlyMap<TypeKey, readonly { readonly name: string }[]>;
}

/** Whether the type has a documented key or a property `id`, own or inherited. Without a documented key, `id` is the key. */
export function hasKey(declaration: Declaration, evidence: OwnProperties): boolean {
  return hasProperty(declaration, 'id', evidence) || hasStatedKey(declaration, evidence);
}

/** Whether the documentation states a key of the type that is one of its properties. */
export function hasStatedKey(declaration: Declaration, evidence: OwnProperties): boolean {
  return knownKeys(declaration, declaringTypes(declaration.key, evidence)).length > 0;
}

/** Whether the type has a property of this name, own or inherited. */
export function hasProperty({ key }: Declaration, name: string, evidence: OwnProperties): boolean {
  return declaringTypes(key, evidence).has(name);
}

/**
 * Decides the key of each entity and assigns it to the type that declares the key property. Without a stated key, the property `id` is the
 * key: every entity has a key (OData CSDL 4.01, section 6.5), and this documentation format relies on `id`.
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

/** Maps each property of a type to the type that declares it: the type itself or an ancestor. */
function declaringTypes(key: TypeKey, { own, bases }: OwnProperties): ReadonlyMap<string, TypeKey> {
  const lineage = lineageIn(bases, key).toReversed();
  return new Map(lineage.flatMap((type) => (own.get(type) ?? []).map(({ name }) => [name, type] as const)));
}

/** The stated key without names that are not properties: some annotations name a key that the type does not have. */
function knownKeys(declaration: Declaration, declaring: ReadonlyMap<string, TypeKey>): readonly string[] {
  return [...statedKeys(declaration)].filter((name) => declaring.has(name));
}

/** The key that annotations (`"keyProperty": "id"`) and rows (`Key.`) state. */
export function statedKeys({ types, properties }: Declaration): ReadonlySet<string> {
  const annotated = types.flatMap(({ key }) => key ?? []);
  const rows = properties.filter(({ constraints }) => constraints.some(({ kind }) => kind === 'Key'));
  return new Set([...annotated, ...rows.map(({ name }) => name)]);
}
