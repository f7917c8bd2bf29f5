import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { Evidence, PresencePolicy, Property, StructuredType } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import type { Base, Bases } from '../naming/types/decide-bases.js';
import { buildInferredProperty, buildProperty } from './build-property.js';
import { findForProperty, findForType } from '../naming/configured/index-by-name.js';
import type { Overrides } from '../naming/configured/index-by-name.js';
import { overrideProperty } from './override-property.js';
import type { OverriddenTypes } from '../resolving/override-types.js';
import { decideDescription } from './description.js';
import type { Declaration, Declarations } from '../naming/types/gather-declarations.js';
import { longest } from '../naming/enums/merge-members.js';
import type { InferredType } from '../inferring/inferred-types.js';
import { decideKeys } from '../naming/types/decide-keys.js';
import type { TypeKey } from '../naming/names/name-table.js';
import { indexPayloads } from './payload-evidence.js';
import type { Payload } from '../resolving/payloads.js';
import { placeType } from './type-place.js';
import { groupBy } from '../../model/text/group-by.js';
import type { TypedProperty } from '../resolving/typed-properties.js';

/** Everything about structured types that is decided before they are built. */
export interface StructuredEvidence {
  readonly declarations: Declarations;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly bases: Bases;
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
  readonly inferred: ReadonlyMap<TypeKey, InferredType>;
  readonly entities: ReadonlySet<TypeKey>;
  readonly payloads: readonly Payload[];
  readonly overrides: Overrides;
  readonly overriddenTypes: OverriddenTypes;
  readonly presence: PresencePolicy;
  readonly creatable: ReadonlySet<TypeKey>;
  readonly updatable: ReadonlySet<TypeKey>;
  /** Names that a table lists as required when creating an object, with the source of the table. */
  readonly requiredOnCreate: ReadonlyMap<TypeKey, ReadonlyMap<string, Source>>;
}

/** A structured type. `documented` maps each overridden property to the property without the override. */
export interface BuiltType {
  readonly type: StructuredType;
  readonly documented: ReadonlyMap<Property, Property>;
}

/** Builds the structured types, sorted by key. */
export function buildStructuredTypes(evidence: StructuredEvidence): readonly BuiltType[] {
  const { declarations, entities, own, inferred, payloads, bases } = evidence;
  const members = new Map(
    [...declarations.keys()].map((key) => [key, [...(own.get(key) ?? []), ...(inferred.get(key)?.properties ?? [])]]),
  );
  const context: Context = {
    ...evidence,
    keys: decideKeys(declarations, entities, { own: members, bases }),
    payloadsOf: indexPayloads(payloads, bases),
  };
  return [...declarations.values()].map((declaration) => buildType(declaration, context));
}

interface Context extends StructuredEvidence {
  readonly keys: ReadonlyMap<TypeKey, readonly string[]>;
  readonly payloadsOf: ReadonlyMap<TypeKey, readonly Payload[]>;
}

function buildType(declaration: Declaration, context: Context): BuiltType {
  const { key, name, types } = declaration;
  const base = context.bases.direct.get(key);
  const baseName = base === undefined ? undefined : context.names.get(base.base);
  const override = findForType(context.overrides, key);
  const deprecated = longest(types.map((type) => type.deprecated));
  const own = context.own.get(key) ?? [];
  const place = placeType(declaration, own, context.inferred.get(key));
  const { description, evidence } = decideDescription(types, place.source);
  const built = buildProperties(declaration, context);
  const properties = built.map(({ property }) => property);
  const type: StructuredType = {
    kind: context.entities.has(key) ? 'EntityType' : 'ComplexType',
    name,
    ...(baseName === undefined ? {} : { baseType: baseName }),
    abstract: types.some(({ abstract }) => abstract === true),
    openType: types.some(({ openType }) => openType === true),
    key: context.keys.get(key) ?? [],
    properties: properties.filter((property) => !property.name.includes('@')),
    annotations: properties.filter((property) => property.name.includes('@')),
    creatable: context.creatable.has(key),
    updatable: context.updatable.has(key),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...place,
    ...(override === undefined ? {} : { overridden: { reason: override.value, source: override.source } }),
    evidence: [...(base === undefined || baseName === undefined ? [] : [baseEvidence(base, baseName)]), ...evidence],
  };
  const overridden = built.flatMap(({ property, documented }) =>
    documented === undefined ? [] : [[property, documented] as const],
  );
  return { type, documented: new Map(overridden) };
}

interface BuiltProperty {
  readonly property: Property;
  /** The property without the override, if the configuration overrides it. */
  readonly documented?: Property;
}

function buildProperties({ key, types }: Declaration, context: Context): readonly BuiltProperty[] {
  const payloads = context.payloadsOf.get(key) ?? [];
  const declaring = {
    key: context.keys.get(key) ?? [],
    presence: context.presence,
    optional: new Set(types.flatMap(({ optionalProperties }) => optionalProperties ?? [])),
    requiredOnCreate: context.requiredOnCreate.get(key) ?? new Map<string, Source>(),
    payloads,
    byShape: groupBy(payloads, ({ shape }) => shape),
  };
  const build = (name: string, make: (documented: boolean) => Property): BuiltProperty => {
    const override = findForProperty(context.overrides, key, name);
    if (override === undefined) return { property: make(false) };
    const property = overrideProperty(make(false), override, context.overriddenTypes.get(override));
    return { property, documented: make(true) };
  };
  return [
    ...(context.own.get(key) ?? []).map((property) =>
      build(property.name, (documented) => buildProperty(documented ? asDocumented(property) : property, declaring)),
    ),
    ...(context.inferred.get(key)?.properties ?? []).map((property) =>
      build(property.name, () => buildInferredProperty(property)),
    ),
  ];
}

function asDocumented({ overridden, ...property }: TypedProperty): TypedProperty {
  return overridden === undefined ? property : { ...property, type: overridden.documented };
}

function baseEvidence({ evidence, source }: Base, name: QualifiedName): Evidence {
  const { says, origin } = baseReasons[evidence];
  return { about: 'baseType', says: `${says} \`${name}\``, origin, source };
}

type Reason = Pick<Evidence, 'says' | 'origin'>;

const baseReasons: Readonly<Record<Base['evidence'], Reason>> = {
  configuration: { says: 'the configuration names', origin: 'configuration' },
  annotation: { says: 'the annotation names', origin: 'resource-block' },
  prose: { says: 'the text says that it inherits from', origin: 'prose' },
  'derived-types-table': { says: 'it is listed among the derived types of', origin: 'table' },
  row: { says: 'its rows are marked as inherited from', origin: 'table' },
  example: { says: 'an example has an object of this type in the place of', origin: 'example' },
  repetition: { says: 'it repeats all properties of the abstract root', origin: 'table' },
  'missing-key': { says: 'its key is not among its properties, so that it inherits it from', origin: 'resource-block' },
};
