import { namespaceOf, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Bases } from '../naming/types/decide-bases.js';
import { statedKeys } from '../naming/types/decide-keys.js';
import type { Declaration, Declarations } from '../naming/types/gather-declarations.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { TypedProperty } from '../resolving/typed-properties.js';
import { isNamedAfter } from './words-of-name.js';

/** What is needed to find root types. */
export interface RootEvidence {
  readonly bases: Bases;
  readonly structured: Declarations;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
}

/** Finds the root type of a namespace. */
export type RootOf = (namespace: string) => TypeKey | undefined;

/**
 * Finds the roots: abstract types without a base type that have little more than a key and that a page names as the base type of a type
 * that is not named after them. (`seasonTicket` says that `ticket` is the base of tickets, not of everything.) A root counts in its own
 * namespace, in the namespaces of the types that are documented to derive from it, and in the namespaces inside these.
 */
export function findRoots(evidence: RootEvidence): RootOf {
  const children = groupBy(statedChildren(evidence), ([base]) => base);
  const roots = [...evidence.structured.values()].filter(
    (declaration) => children.has(declaration.key) && mayBeRoot(declaration, evidence),
  );
  const byNamespace = groupBy(
    roots.flatMap(({ key }) => [
      { root: key, namespace: namespaceOf(key) },
      ...(children.get(key) ?? []).map(([, child]) => ({ root: key, child, namespace: namespaceOf(child) })),
    ]),
    ({ namespace }) => namespace,
  );
  const parents = new Set([...evidence.bases.direct.values()].map(({ base }) => base));
  const decided = new Map([...byNamespace].map(([namespace, votes]) => [namespace, elect(votes, parents)]));
  return (namespace) => {
    for (let each = namespace.toLowerCase(); each !== ''; each = namespaceOf(each)) {
      if (decided.has(each)) return decided.get(each);
    }
    return undefined;
  };
}

/** The base type and the derived type of each documented derivation, except of types that are named after their base type. */
function statedChildren({ bases, names }: RootEvidence): readonly (readonly [TypeKey, TypeKey])[] {
  return [...bases.direct].flatMap(([child, { base }]) =>
    isNamedAfter(names.get(child) ?? child, names.get(base) ?? base) ? [] : [[base, child] as const],
  );
}

/** Whether a type is abstract, derives from nothing, and has only its key and what the service sets (`Read-only.`). */
function mayBeRoot(declaration: Declaration, { bases, own }: RootEvidence): boolean {
  const { key, types } = declaration;
  if (bases.direct.has(key) || !types.some(({ abstract }) => abstract === true)) return false;
  const properties = (own.get(key) ?? []).filter(({ name }) => !name.includes('@'));
  const keys = statedKeys(declaration);
  const isKey = ({ name }: TypedProperty) => keys.has(name) || name === 'id';
  return properties.some(isKey) && properties.every((property) => isKey(property) || isSetByService(property));
}

function isSetByService({ navigation, draft: { facts } }: TypedProperty): boolean {
  return !navigation && facts.some(({ constraints }) => constraints.some(({ kind }) => kind === 'ReadOnly'));
}

/** A root, and a type that is documented to derive from it. */
interface Vote {
  readonly root: TypeKey;
  readonly child?: TypeKey;
}

/**
 * Decides between several roots of one namespace: the one that most base types derive from, otherwise the one that more than twice as
 * many types derive from as from any other. Undefined if neither decides.
 */
function elect(votes: readonly Vote[], parents: ReadonlySet<TypeKey>): TypeKey | undefined {
  const counted = [...groupBy(votes, ({ root }) => root)].map(([root, own]) => {
    const children = own.flatMap(({ child }) => child ?? []);
    return { root, families: children.filter((child) => parents.has(child)).length, children: children.length };
  });
  const [first, second] = counted.toSorted((a, b) => b.families - a.families || b.children - a.children);
  if (first === undefined || second === undefined) return first?.root;
  return first.families > second.families || first.children > 2 * second.children ? first.root : undefined;
}
