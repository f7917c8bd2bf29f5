import type { Constraint } from '../../model/constraint.js';
import { elementType, type QualifiedName, type TypeReference } from '../../model/edm.js';
import type { PropertyFact, TypeFact, TypeMention } from '../../model/facts.js';
import { groupBy } from '../../model/group-by.js';
import type { Evidence, Property, StructuredType } from '../../model/schema.js';
import { fileSource, type Origin, type Source } from '../../model/source.js';
import { ancestorsOf, type Base, type Bases } from './bases.js';
import type { Declaration, Declarations } from './declarations.js';
import { isNull, longest } from './enum-members.js';
import type { InferredProperty, InferredType } from './inferred-types.js';
import { statedKeys } from './kinds.js';
import type { TypeKey } from './name-table.js';
import { compareSource, getOrMake } from './order.js';
import type { Payload } from './payloads.js';
import { decidePresence } from './presence.js';
import { show, type TypedProperty } from './typed-properties.js';

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
  const keys = [...evidence.declarations.keys()];
  const payloadsOf = indexPayloads(evidence);
  const declaredKeys = decideKeys(keys, evidence);
  const whole = findWholePayloads(evidence);
  const context = { ...evidence, payloadsOf, declaredKeys, whole };
  return [...evidence.declarations.values()].map((declaration) => buildType(declaration, context));
}

interface Context extends StructuredEvidence {
  readonly payloadsOf: ReadonlyMap<TypeKey, readonly Payload[]>;
  readonly declaredKeys: ReadonlyMap<TypeKey, readonly string[]>;
  readonly whole: ReadonlySet<Payload>;
}

function buildType(declaration: Declaration, context: Context): StructuredType {
  const { key, name, types } = declaration;
  const base = context.bases.get(key);
  const baseName = base === undefined ? undefined : context.names.get(base.base);
  const inferred = context.inferred.get(key);
  const properties = [
    ...(context.own.get(key) ?? []).map((property) => buildProperty(property, declaration, context)),
    ...(inferred?.properties ?? []).map(buildInferred),
  ];
  const description = longest(types.map((type) => type.description));
  const deprecated = longest(types.map((type) => type.deprecated));
  const sources = sourcesOf(declaration, context);
  return {
    kind: context.entities.has(key) ? 'EntityType' : 'ComplexType',
    name,
    ...(baseName === undefined ? {} : { baseType: baseName }),
    abstract: types.some(({ abstract }) => abstract === true),
    openType: types.some(({ openType }) => openType === true),
    key: context.declaredKeys.get(key) ?? [],
    properties: properties.filter((property) => !property.name.includes('@')),
    annotations: properties.filter((property) => property.name.includes('@')),
    creatable: context.creatable.has(key),
    updatable: context.updatable.has(key),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    origin: originOf(declaration, inferred),
    source: placeOf(declaration, context),
    sources,
    evidence: base === undefined || baseName === undefined ? [] : [baseEvidence(base, baseName)],
  };
}

function originOf({ types, properties }: Declaration, inferred: InferredType | undefined): Origin {
  const origins = new Set<Origin>([...properties, ...types].map(({ origin }) => origin));
  const known = (['table', 'resource-block', 'prose'] as const).find((origin) => origins.has(origin));
  return known ?? (inferred === undefined ? 'link' : 'example');
}

/** The page that defines the type; else where its first property stands, or where it is named first. */
function placeOf({ key, types, properties }: Declaration, { inferred, firstMention }: Context): Source {
  const [defining] = types.toSorted((a, b) => rank(a) - rank(b));
  const shown = inferred.get(key)?.sources[0];
  return defining?.source ?? properties[0]?.owner.source ?? shown ?? firstMention.get(key)?.source ?? fileSource('');
}

function rank({ origin }: TypeFact): number {
  return (['table', 'resource-block', 'prose', 'example', 'link'] as const).indexOf(origin);
}

/** One place a page, sorted. */
function sourcesOf(declaration: Declaration, context: Context): readonly Source[] {
  const place = placeOf(declaration, context);
  const facts = [...declaration.types, ...declaration.properties].map(({ source }) => source);
  const all = [place, ...facts, ...(context.inferred.get(declaration.key)?.sources ?? [])];
  const first = [...groupBy(all, ({ file }) => file).values()].flatMap(([source]) => source ?? []);
  return first.sort(compareSource);
}

function baseEvidence({ evidence, source }: Base, name: QualifiedName): Evidence {
  const says: Record<Base['evidence'], string> = {
    annotation: `the annotation names \`${name}\``,
    prose: `the text says that it inherits from \`${name}\``,
    'derived-types-table': `\`${name}\` lists it among its derived types`,
    row: `rows are inherited from \`${name}\``,
    example: `an example shows one where a \`${name}\` is documented`,
    inferred: `it has every property of \`${name}\``,
  };
  const origins: Record<Base['evidence'], Origin> = {
    annotation: 'resource-block',
    prose: 'prose',
    'derived-types-table': 'table',
    row: 'table',
    example: 'example',
    inferred: 'table',
  };
  return { about: 'baseType', says: says[evidence], origin: origins[evidence], source };
}

function buildProperty(property: TypedProperty, declaration: Declaration, context: Context): Property {
  const { name, type, typeFact, navigation, draft } = property;
  const [first] = draft.facts;
  const constraints = mergeConstraints(draft.facts);
  const key = context.declaredKeys.get(declaration.key)?.includes(name) ?? false;
  const payloads = context.payloadsOf.get(declaration.key) ?? [];
  const description = longest(draft.facts.map((fact) => fact.description));
  const { presence, evidence } = decidePresence({
    name,
    facts: draft.facts,
    constraints,
    navigation,
    stream: isStream(type),
    key,
    requestOnly: draft.requestOnly,
    optional: declaration.types.some(({ optionalProperties }) => optionalProperties?.includes(name)),
    boilerplate: boilerplateOf(name, declaration.key, context),
    payloads,
    isWhole: (payload) => context.whole.has(payload),
  });
  const nullable = decideNullable(name, draft.facts, constraints, { key, payloads });
  return {
    kind: navigation ? 'NavigationProperty' : 'Property',
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(nullable === undefined ? {} : { nullable }),
    presence,
    constraints,
    origin: first.origin,
    source: first.source,
    evidence: [
      { about: 'type', says: `\`${show(type)}\``, origin: typeFact.origin, source: typeFact.typeSource },
      ...evidence,
    ],
  };
}

/** What the type's own page says comes first; the same said twice counts once. */
function mergeConstraints(facts: readonly PropertyFact[]): readonly Constraint[] {
  const merged = new Map<string, Constraint>();
  for (const constraint of facts.flatMap(({ constraints }) => constraints)) {
    const { source: _, ...value } = constraint;
    const said = constraint.kind === 'Query' ? `Query ${constraint.option}` : JSON.stringify(value.kind);
    if (!merged.has(said)) merged.set(said, constraint);
  }
  return [...merged.values()];
}

function isStream(type: TypeReference): boolean {
  const element = elementType(type);
  return element.kind === 'Primitive' && element.name === 'Edm.Stream';
}

function decideNullable(
  name: string,
  facts: readonly PropertyFact[],
  constraints: readonly Constraint[],
  { key, payloads }: { readonly key: boolean; readonly payloads: readonly Payload[] },
): boolean | undefined {
  if (key) return false;
  const stated = constraints.find((constraint) => constraint.kind === 'Nullable');
  if (stated?.kind === 'Nullable') return stated.nullable;
  if (facts.some(({ values }) => values?.some(isNull))) return true;
  const shown = payloads.some(({ members }) => members.get(name)?.value.kind === 'Null');
  return shown ? true : undefined;
}

function boilerplateOf(name: string, owner: TypeKey, { boilerplate, bases }: Context): Source | undefined {
  for (const [key, names] of boilerplate) {
    const source = names.get(name);
    if (source !== undefined && [key, ...ancestorsOf(bases, key)].includes(owner)) return source;
  }
  return undefined;
}

/** What only examples show may be complete or not: everything is optional. */
function buildInferred({ name, type, source, seen }: InferredProperty): Property {
  const says = `\`${show(type)}\`, read off ${seen === 1 ? 'one value' : `${seen} values`} in examples`;
  return {
    kind: 'Property',
    name,
    type,
    presence: { read: 'optional', create: 'optional', update: 'optional' },
    constraints: [],
    origin: 'example',
    source,
    evidence: [{ about: 'type', says, origin: 'example', source }],
  };
}

/** The payloads of each type and of the types that derive from it. */
function indexPayloads({ payloads, bases }: StructuredEvidence): ReadonlyMap<TypeKey, readonly Payload[]> {
  const index = new Map<TypeKey, Payload[]>();
  for (const payload of payloads) {
    for (const key of [payload.type, ...ancestorsOf(bases, payload.type)])
      getOrMake(index, key, () => []).push(payload);
  }
  return index;
}

/** Payloads that show every structural property which the tables document and which is returned without being asked for. */
function findWholePayloads({ payloads, own, bases }: StructuredEvidence): ReadonlySet<Payload> {
  const expected = new Map<TypeKey, readonly string[]>();
  const namesOf = (key: TypeKey) =>
    [key, ...ancestorsOf(bases, key)]
      .flatMap((type) => own.get(type) ?? [])
      .filter(isReturned)
      .map(({ name }) => name);
  return new Set(
    payloads.filter(({ type, members }) => {
      const names = getOrMake(expected, type, () => namesOf(type));
      return names.length > 0 && names.every((name) => members.has(name));
    }),
  );
}

function isReturned({ draft, name, type, navigation }: TypedProperty): boolean {
  const said = draft.facts.flatMap(({ constraints }) => constraints);
  const hidden = said.some((one) => one.kind === 'WriteOnly' || (one.kind === 'SelectOnly' && one.selectOnly));
  return !hidden && !isStream(type) && !name.includes('@') && !navigation;
}

/**
 * Places each key where its property is declared. An entity whose documentation names no key has the key `id`, if it has such a property:
 * every entity has a key (OData CSDL 4.01, section 6.5), and this is the one that the format takes for granted.
 */
function decideKeys(keys: readonly TypeKey[], evidence: StructuredEvidence): ReadonlyMap<TypeKey, readonly string[]> {
  const { declarations, entities, own, inferred, bases } = evidence;
  const decided = new Map<TypeKey, readonly string[]>();
  const depth = (key: TypeKey) => ancestorsOf(bases, key).length;
  for (const key of keys.filter((one) => entities.has(one)).toSorted((a, b) => depth(a) - depth(b))) {
    const line = [key, ...ancestorsOf(bases, key)];
    if (line.some((type) => decided.has(type))) continue;
    const declaredIn = new Map(
      line
        .toReversed()
        .flatMap((type) =>
          [...(own.get(type) ?? []), ...(inferred.get(type)?.properties ?? [])].map(({ name }) => [name, type]),
        ),
    );
    const declaration = declarations.get(key);
    const stated = declaration === undefined ? [] : statedKeys(declaration, new Set(declaredIn.keys()));
    const names = stated.length > 0 ? stated : ['id'].filter((name) => declaredIn.has(name));
    for (const [type, same] of groupBy(names, (name) => declaredIn.get(name) ?? key)) decided.set(type, same);
  }
  return decided;
}
