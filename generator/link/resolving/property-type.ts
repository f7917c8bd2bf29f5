import { isNumeric } from '../../model/edm/primitives.js';
import { csdlName, elementType, simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import type { EnumValue, PropertyFact } from '../../model/facts/facts.js';
import type { PropertyDraft } from './assign-properties.js';
import { hasClosedValues } from '../naming/enums/enum-or-structured.js';
import { isOwnValueList } from '../naming/names/collect-mentions.js';
import type { ValuesOf } from '../naming/enums/property-values.js';
import { resolvePropertyType } from './entity-set.js';
import { keyOfType, type TypeScope } from './type-scope.js';

/** The type of a property: a known type, or an enum that has values but no name yet. */
export type DraftType =
  | { readonly kind: 'Known'; readonly type: TypeReference; readonly fact: PropertyFact }
  | {
      readonly kind: 'Anonymous';
      readonly collection: boolean;
      readonly values: readonly EnumValue[];
      readonly fact: PropertyFact;
    };

/**
 * Decides the type of a property by its strongest evidence. Weaker evidence may refine `String` to an enum: a row that says `String` and
 * lists the possible values describes an enum.
 */
export function decidePropertyType(scope: TypeScope, draft: PropertyDraft, valuesOf: ValuesOf): DraftType {
  const [best] = draft.facts;
  const stated = draft.facts.map((fact) => ({ fact, type: resolvePropertyType(scope, fact) }));
  const enumeration = stated.find(({ fact, type }) => saysEnumeration(fact, type, scope))?.fact;
  const known = stated.find(({ fact, type }) => type !== undefined && !saysEnumeration(fact, type, scope));
  if (enumeration === undefined && known !== undefined && !isString(known.type))
    return decided(shownFor(known, stated) ?? known.type, known.fact);
  const collection = (known ?? stated[0])?.type?.kind === 'Collection' || best.type.kind === 'Collection';
  const named = namedEnum(scope, draft, collection);
  if (named !== undefined) return named;
  // The values of a key are samples: further objects have other keys.
  const values = draft.isKey && enumeration === undefined ? [] : draft.facts.flatMap(valuesOf);
  if (values.length > 0) return { kind: 'Anonymous', collection, values, fact: enumeration ?? known?.fact ?? best };
  if (enumeration !== undefined) return decided(known?.type ?? { kind: 'Primitive', name: 'Edm.String' }, enumeration);
  return decided(known?.type, known?.fact ?? best);
}

interface StatedType {
  readonly fact: PropertyFact;
  readonly type: TypeReference | undefined;
}

/** The type that the JSON representation shows where the cell has only an everyday word such as `array` or `bytes`. */
function shownFor(known: StatedType, stated: readonly StatedType[]): TypeReference | undefined {
  if (known.fact.type.kind !== 'Word') return undefined;
  return stated.find(({ fact, type }) => fact.origin === 'resource-block' && refines(type, known.type))?.type;
}

function refines(type: TypeReference | undefined, vague: TypeReference | undefined): boolean {
  if (type === undefined || vague === undefined) return false;
  const element = elementType(type);
  if (vague.kind === 'Primitive' && vague.name === 'Edm.Binary')
    return element.kind === 'Primitive' && isNumeric(element.name);
  return vague.kind === 'Collection' && type.kind === 'Collection' && csdlName(element) !== 'Edm.Untyped';
}

function decided(type: TypeReference | undefined, fact: PropertyFact): DraftType {
  const untyped: TypeReference = { kind: 'Primitive', name: 'Edm.Untyped' };
  const opaque: TypeReference = fact.type.kind === 'Collection' ? { kind: 'Collection', of: untyped } : untyped;
  return { kind: 'Known', type: type ?? opaque, fact };
}

/**
 * Whether the cell describes an enum without a type of its own: it says `Enumeration`, links to the property's own values, or lists values
 * although its link leads to a structured type of another name.
 */
function saysEnumeration(fact: PropertyFact, type: TypeReference | undefined, scope: TypeScope): boolean {
  const stated = fact.type.kind === 'Collection' ? fact.type.of : fact.type;
  if (stated.kind === 'Enumeration' || (type === undefined && isOwnValueList(fact))) return true;
  if (stated.kind !== 'Mention' || type === undefined || !hasClosedValues(fact)) return false;
  const element = elementType(type);
  if (element.kind !== 'Named' || isEnum(scope, element)) return false;
  return simpleName(element.name).toLowerCase() !== simpleName(stated.mention.name).toLowerCase();
}

function isString(type: TypeReference | undefined): boolean {
  const element = type === undefined ? undefined : elementType(type);
  return element?.kind === 'Primitive' && element.name === 'Edm.String';
}

/** The enum that any row of the property names as its type or that its description links to. */
function namedEnum(scope: TypeScope, draft: PropertyDraft, collection: boolean): DraftType | undefined {
  for (const fact of draft.facts) {
    const type = resolvePropertyType(scope, fact);
    if (type !== undefined && (type.kind === 'Collection') === collection && isEnum(scope, elementType(type))) {
      return { kind: 'Known', type, fact };
    }
    const key = fact.valuesAt === undefined ? undefined : scope.find.inCell(fact.valuesAt);
    const name = key === undefined || !scope.enums.has(key) ? undefined : scope.names.get(key);
    if (name === undefined) continue;
    const element: TypeReference = { kind: 'Named', name };
    return { kind: 'Known', type: collection ? { kind: 'Collection', of: element } : element, fact };
  }
  return undefined;
}

function isEnum(scope: TypeScope, type: TypeReference): boolean {
  const key = keyOfType(scope, type);
  return key !== undefined && scope.enums.has(key);
}
