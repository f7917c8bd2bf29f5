import { namedIn, simpleName, type QualifiedName } from '../model/edm/type-reference.js';
import type { EnumType, Property, StructuredType } from '../model/schema/schema.js';
import { claimIdentifiers, isSimpleIdentifier } from './csdl-identifier.js';
import type { CsdlAnnotation, CsdlProperty, CsdlStructuredType } from './csdl-model.js';
import { coreVocabulary, deprecatedAs, describedAs, documentedAs, knownFrom, travelsAs } from './csdl-vocabulary.js';
import { defaultInWords, defaultOf } from './default-value.js';
import { describeLimits } from './describe-limits.js';
import { describeType } from './describe-type.js';
import { maxLengthOf } from './max-length.js';

/** The types that the document contains. */
export interface KnownTypes {
  readonly names: ReadonlySet<QualifiedName>;
  readonly enums: ReadonlyMap<QualifiedName, EnumType>;
}

/** Describes an entity or complex type in the terms of CSDL. */
export function describeStructuredType(type: StructuredType, known: KnownTypes): CsdlStructuredType {
  // A property that only requests contain is not a property of the type.
  const properties = type.properties.filter(({ presence }) => presence.read !== 'absent');
  const identifiers = claimIdentifiers(properties.map(({ name }) => name));
  const identify = (name: string) => identifiers.get(name) ?? name;
  return {
    kind: type.kind,
    name: simpleName(type.name),
    baseType: type.baseType,
    abstract: type.abstract,
    openType: type.openType,
    key: type.kind === 'EntityType' ? type.key.map(identify) : [],
    properties: properties.map((property) => describeProperty(property, identify(property.name), known)),
    annotations: [...describedAs(type.description), ...deprecatedAs(type.deprecated), ...knownFrom(type.origin)],
  };
}

function describeProperty(property: Property, name: string, known: KnownTypes): CsdlProperty {
  // If the documentation does not say, a client must expect null.
  const nullable = property.nullable ?? true;
  const typed = describeType(property.type, { nullable, maxLength: maxLengthOf(property.constraints) }, known.names);
  return {
    ...typed,
    kind: namedIn(property.type).length === 0 || typed.type === 'Edm.Untyped' ? 'Property' : property.kind,
    name,
    defaultValue: property.kind === 'Property' ? defaultOf(property, enumOf(property, known)) : undefined,
    annotations: [
      ...describedAs(describe(property, known)),
      ...deprecatedAs(deprecationOf(property)),
      ...describeLimits(property.constraints),
      ...permissionsOf(property),
      ...knownFrom(property.origin),
      ...documentedAs(property.type),
      ...travelsAs(property.name, name),
    ],
  };
}

function describe(property: Property, known: KnownTypes): string {
  const words = defaultInWords(property, property.kind === 'Property' ? enumOf(property, known) : undefined);
  return [property.description ?? '', words ?? ''].filter((text) => text !== '').join('\n\n');
}

/** The enum of a property, unless CSDL cannot write one of its names, so that a default would refer to a changed name. */
function enumOf({ type }: Property, { enums }: KnownTypes): EnumType | undefined {
  const found = type.kind === 'Named' ? enums.get(type.name) : undefined;
  return found?.members.every(({ name }) => isSimpleIdentifier(name)) ? found : undefined;
}

function deprecationOf({ constraints }: Property): string | undefined {
  return constraints.flatMap((one) => (one.kind === 'Deprecated' ? one.text : []))[0];
}

function permissionsOf({ constraints }: Property): readonly CsdlAnnotation[] {
  const kinds = new Set(constraints.map(({ kind }) => kind));
  const { namespace } = coreVocabulary;
  return [
    ...(kinds.has('ReadOnly')
      ? [{ term: `${namespace}.Permissions`, value: 'Read', enumType: `${namespace}.Permission` }]
      : []),
    ...(kinds.has('Immutable') ? [{ term: `${namespace}.Immutable`, value: true as const }] : []),
  ];
}
