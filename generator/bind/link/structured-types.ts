import type { QualifiedName } from '../../model/edm.js';
import type { TypeMention } from '../../model/facts.js';
import type { Evidence, StructuredType } from '../../model/schema.js';
import { fileSource, type Origin, type Source } from '../../model/source.js';
import type { Base, Bases } from './bases.js';
import { buildInferredProperty, buildProperty } from './build-property.js';
import type { Declaration, Declarations } from './declarations.js';
import { longest } from './enum-members.js';
import type { InferredType } from './inferred-types.js';
import { decideKeys } from './keys.js';
import type { TypeKey } from './name-table.js';
import { findWholePayloads, indexPayloads } from './payload-evidence.js';
import type { Payload } from './payloads.js';
import { placeType } from './type-place.js';
import type { TypedProperty } from './typed-properties.js';

/** Everything that is decided about structured types before they are put together. */
export interface StructuredEvidence {
  readonly declarations: Declarations;
  readonly names: ReadonlyMap<TypeKey, QualifiedName>;
  readonly bases: Bases;
  readonly own: ReadonlyMap<TypeKey, readonly TypedProperty[]>;
  readonly inferred: ReadonlyMap<TypeKey, InferredType>;
  readonly entities: ReadonlySet<TypeKey>;
  readonly payloads: readonly Payload[];
  readonly creatable: ReadonlySet<TypeKey>;
  readonly updatable: ReadonlySet<TypeKey>;
  /** Names that tables call required when one creates the type, with the table's place. */
  readonly boilerplate: ReadonlyMap<TypeKey, ReadonlyMap<string, Source>>;
  /** The first place that names the type. */
  readonly firstMention: ReadonlyMap<TypeKey, TypeMention>;
}

/** Puts the structured types together, in the order of their keys. */
export function buildStructuredTypes(evidence: StructuredEvidence): readonly StructuredType[] {
  const { declarations, entities, own, inferred, payloads, bases } = evidence;
  const members = new Map(
    [...declarations.keys()].map((key) => [key, [...(own.get(key) ?? []), ...(inferred.get(key)?.properties ?? [])]]),
  );
  const context: Context = {
    ...evidence,
    keys: decideKeys(declarations, entities, { own: members, bases }),
    payloadsOf: indexPayloads(payloads, bases),
    whole: findWholePayloads(payloads, own, bases),
  };
  return [...declarations.values()].map((declaration) => buildType(declaration, context));
}

interface Context extends StructuredEvidence {
  readonly keys: ReadonlyMap<TypeKey, readonly string[]>;
  readonly payloadsOf: ReadonlyMap<TypeKey, readonly Payload[]>;
  readonly whole: ReadonlySet<Payload>;
}

function buildType(declaration: Declaration, context: Context): StructuredType {
  const { key, name, types } = declaration;
  const base = context.bases.get(key);
  const baseName = base === undefined ? undefined : context.names.get(base.base);
  const description = longest(types.map((type) => type.description));
  const deprecated = longest(types.map((type) => type.deprecated));
  const own = context.own.get(key) ?? [];
  const inferred = context.inferred.get(key);
  const properties = buildProperties(declaration, context);
  return {
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
    ...placeType(declaration, own, inferred, context.firstMention.get(key)?.source ?? fileSource('')),
    evidence: base === undefined || baseName === undefined ? [] : [baseEvidence(base, baseName)],
  };
}

function buildProperties({ key, types }: Declaration, context: Context): StructuredType['properties'] {
  const declaring = {
    key: context.keys.get(key) ?? [],
    optional: new Set(types.flatMap(({ optionalProperties }) => optionalProperties ?? [])),
    boilerplate: context.boilerplate.get(key) ?? new Map<string, Source>(),
    payloads: context.payloadsOf.get(key) ?? [],
    whole: context.whole,
  };
  const own = (context.own.get(key) ?? []).map((property) => buildProperty(property, declaring));
  return [...own, ...(context.inferred.get(key)?.properties ?? []).map(buildInferredProperty)];
}

function baseEvidence({ evidence, source }: Base, name: QualifiedName): Evidence {
  const { says, origin } = baseReasons[evidence];
  return { about: 'baseType', says: `${says} \`${name}\``, origin, source };
}

const baseReasons: Readonly<Record<Base['evidence'], { readonly says: string; readonly origin: Origin }>> = {
  annotation: { says: 'the annotation names', origin: 'resource-block' },
  prose: { says: 'the text says that it inherits from', origin: 'prose' },
  'derived-types-table': { says: 'it is listed among the derived types of', origin: 'table' },
  row: { says: 'rows are inherited from', origin: 'table' },
  example: { says: 'an example shows one in the place of', origin: 'example' },
  inferred: { says: 'it has every property of', origin: 'table' },
};
