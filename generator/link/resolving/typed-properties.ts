import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import {
  cellText,
  csdlName,
  elementType,
  type QualifiedName,
  type TypeReference,
} from '../../model/edm/type-reference.js';
import type { PropertyFact } from '../../model/facts/facts.js';
import type { AssignedProperties, PropertyDraft } from './assign-properties.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { findForProperty } from '../naming/configured/index-by-name.js';
import type { Overrides } from '../naming/configured/index-by-name.js';
import { overrideTypes, type OverriddenTypes } from './override-types.js';
import type { ValuesOf } from '../naming/enums/property-values.js';
import { decidePropertyType, type DraftType } from './property-type.js';
import {
  nameAnonymousEnums,
  type AnonymousEnum,
  type KnownNames,
  type SynthesizedEnum,
} from './name-anonymous-enums.js';
import { resolvePropertyType } from './entity-set.js';
import { keyOfType, sameType, type TypeScope } from './type-scope.js';

/** A property with its name and type. */
export interface TypedProperty {
  readonly draft: PropertyDraft;
  readonly name: string;
  readonly type: TypeReference;
  readonly navigation: boolean;
  /** The row or JSON member that the type is taken from. */
  readonly typeFact: PropertyFact;
  /** Only if the configuration states the type: the type in the documentation, and the type without the override. */
  readonly overridden?: { readonly stated: TypeReference | undefined; readonly documented: TypeReference };
}

export interface TypedProperties {
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
  readonly synthesized: readonly SynthesizedEnum[];
  readonly overriddenTypes: OverriddenTypes;
}

/** Decides the names and types of all properties, and names the enums without a documented name. */
export function typeProperties(
  assigned: AssignedProperties,
  scope: TypeScope,
  known: KnownNames & { readonly overrides: Overrides; readonly valuesOf: ValuesOf },
): TypedProperties {
  const drafts = [...assigned.own.values()].flat();
  const types = new Map(drafts.map((draft) => [draft, decidePropertyType(scope, draft, known.valuesOf)]));
  const overrideOf = new Map(drafts.map((draft) => [draft, findForProperty(known.overrides, draft.owner, draft.key)]));
  const listed = new Map([...types].flatMap(([draft, type]) => anonymousOf(draft, type, scope)));
  const anonymous = new Map([...listed].filter(([draft]) => overrideOf.get(draft)?.type === undefined));
  const { nameOf, synthesized } = nameAnonymousEnums([...anonymous.values()], known);
  // The names of enums as they would be without overrides.
  const documentedNames =
    anonymous.size === listed.size ? nameOf : nameAnonymousEnums([...listed.values()], known).nameOf;
  const overriddenTypes = overrideTypes(known.overrides, scope, synthesized);
  const typed = new Map(
    [...types].map(([draft, type]) => {
      const values = listed.get(draft);
      const override = overrideOf.get(draft);
      const given = override === undefined ? undefined : overriddenTypes.get(override);
      const names = given === undefined ? nameOf : documentedNames;
      const property = typeDraft(draft, type, values === undefined ? undefined : names.get(values));
      if (given === undefined) return [draft, property];
      const stated = type.kind === 'Known' ? type.type : undefined;
      return [draft, { ...property, type: given, overridden: { stated, documented: property.type } }];
    }),
  );
  const own = new Map([...assigned.own].map(([key, list]) => [key, list.flatMap((draft) => typed.get(draft) ?? [])]));
  return { own, synthesized, overriddenTypes };
}

interface ReportScope extends TypeScope {
  /** The types whose own page, which decides what their properties are, was not read. */
  readonly unread: ReadonlySet<TypeKey>;
}

/** Reports rows that spell a property differently from the decided name or contradict the decided type. */
export function reportProperties(
  { repeated }: AssignedProperties,
  own: TypedProperties['own'],
  scope: ReportScope,
): readonly Diagnostic[] {
  const properties = [...own.values()].flat();
  const byDraft = new Map(properties.map((property) => [property.draft, property]));
  return [
    ...properties.flatMap((property) => [...reportPrimitive(property), ...reportProperty(property, scope)]),
    ...repeated.flatMap(({ fact, declaredBy }) => reportRepeated(fact, byDraft.get(declaredBy), scope)),
  ];
}

function anonymousOf(
  draft: PropertyDraft,
  type: DraftType,
  scope: TypeScope,
): readonly (readonly [PropertyDraft, AnonymousEnum])[] {
  const owner = scope.names.get(draft.owner);
  if (type.kind === 'Known' || owner === undefined) return [];
  return [[draft, { owner, property: spelling(draft), values: type.values, source: type.fact.source }]];
}

function typeDraft(draft: PropertyDraft, type: DraftType, enumName: QualifiedName | undefined): TypedProperty {
  const typed = { draft, name: spelling(draft), navigation: false, typeFact: type.fact };
  if (type.kind === 'Known') return { ...typed, navigation: isNavigation(draft, type.type), type: type.type };
  const element: TypeReference =
    enumName === undefined ? { kind: 'Primitive', name: 'Edm.String' } : { kind: 'Named', name: enumName };
  return { ...typed, type: type.collection ? { kind: 'Collection', of: element } : element };
}

/** Whether a property leads to other objects: a Relationships table lists it, and its type is not primitive. */
function isNavigation({ facts }: PropertyDraft, type: TypeReference): boolean {
  return facts.some(({ navigation }) => navigation) && !isPrimitive(type);
}

function isPrimitive(type: TypeReference): boolean {
  const element = elementType(type);
  return element.kind === 'Primitive' && element.name !== 'Edm.Untyped';
}

function reportPrimitive({ draft, name, type, navigation }: TypedProperty): readonly Diagnostic[] {
  const row = navigation || !isPrimitive(type) ? undefined : draft.facts.find((fact) => fact.navigation);
  return row === undefined ? [] : [diagnose('primitive-relationship', row.typeSource, { name, type: cellText(type) })];
}

/** The spelling in the JSON representation, which shows the name in payloads; otherwise that of the strongest row. */
function spelling({ facts }: PropertyDraft): string {
  return (facts.find(({ origin }) => origin === 'resource-block') ?? facts[0]).name;
}

function reportProperty(property: TypedProperty, scope: ReportScope): readonly Diagnostic[] {
  const { draft, name } = property;
  // A single row agrees with itself.
  if (draft.facts.length === 1 || scope.unread.has(draft.owner)) return [];
  const spelled = draft.facts.find((fact) => fact.name === name);
  const misspelled = draft.facts.filter((fact) => fact.name !== name);
  const related = spelled === undefined ? [] : [{ message: `spelled \`${name}\` here`, source: spelled.nameSource }];
  return [
    ...misspelled.map((fact) =>
      diagnose('property-name-case', fact.nameSource, { name: fact.name, expected: name }, related),
    ),
    ...draft.facts.flatMap((fact) => reportType(fact, property, scope)),
  ];
}

/** Reports a row in another file that contradicts the type. JSON representations are ignored: they show too little of a type. */
function reportType(
  fact: PropertyFact,
  { name, type, typeFact, overridden }: TypedProperty,
  scope: TypeScope,
): readonly Diagnostic[] {
  if (overridden !== undefined) return [];
  if (fact.origin !== 'table' || fact.source.file === typeFact.source.file) return [];
  const other = resolvePropertyType(scope, fact);
  if (other === undefined || isCompatible(type, other, scope)) return [];
  const related = [{ message: `documented as ${csdlName(type)} here`, source: typeFact.typeSource }];
  return [
    diagnose(
      'conflicting-property-type',
      fact.typeSource,
      { property: name, type: csdlName(type), other: csdlName(other) },
      related,
    ),
  ];
}

function reportRepeated(
  fact: PropertyFact,
  declared: TypedProperty | undefined,
  scope: ReportScope,
): readonly Diagnostic[] {
  const base = declared === undefined ? undefined : scope.names.get(declared.draft.owner);
  const other = fact.origin === 'table' ? resolvePropertyType(scope, fact) : undefined;
  if (declared === undefined || scope.unread.has(declared.draft.owner)) return [];
  if (base === undefined || other === undefined || declared.overridden !== undefined) return [];
  if (isCompatible(declared.type, other, scope)) return [];
  const related = [{ message: `declared as ${csdlName(declared.type)} here`, source: declared.typeFact.typeSource }];
  const parameters = { property: declared.name, type: csdlName(declared.type), base, other: csdlName(other) };
  return [diagnose('inherited-type-differs', fact.typeSource, parameters, related)];
}

/** Whether two types agree: they are equal, one is `Edm.Untyped`, or both are a string or enum (`String` is a vague word for an enum). */
function isCompatible(a: TypeReference, b: TypeReference, scope: TypeScope): boolean {
  if (sameType(a, b)) return true;
  if ((a.kind === 'Collection') !== (b.kind === 'Collection')) return false;
  const [one, other] = [elementType(a), elementType(b)];
  return isVague(one) || isVague(other) || (isText(one, scope) && isText(other, scope));
}

function isVague(type: TypeReference): boolean {
  return type.kind === 'Primitive' && type.name === 'Edm.Untyped';
}

function isText(type: TypeReference, scope: TypeScope): boolean {
  if (type.kind === 'Primitive') return type.name === 'Edm.String';
  // Enums with a made-up name have no key.
  const key = keyOfType(scope, type);
  return key === undefined || scope.enums.has(key);
}
