import type { Rename } from '../../model/corrections.js';
import { elementType, simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import type { EnumType, Evidence, Member } from '../../model/schema/schema.js';
import type { Origin } from '../../model/source.js';
import { findForType, type ByName } from '../naming/configured/index-by-name.js';
import type { Declaration, Declarations } from '../naming/types/gather-declarations.js';
import { decideDescription } from './description.js';
import { findSentinel } from '../../model/schema/sentinel.js';
import { longest } from '../naming/enums/merge-members.js';
import type { TypeKey } from '../naming/names/name-table.js';
import type { Payload } from '../resolving/payloads.js';
import { findProperty, type PropertyIndex } from '../resolving/property-index.js';
import { onePerPage } from './type-place.js';
import type { SynthesizedEnum } from '../resolving/name-anonymous-enums.js';
import type { Bases } from '../naming/types/decide-bases.js';

export interface EnumEvidence {
  readonly declarations: Declarations;
  readonly members: ReadonlyMap<TypeKey, readonly Member[]>;
  readonly synthesized: readonly SynthesizedEnum[];
  /** Documented enums that are named after a property. */
  readonly namedByProperty: ReadonlySet<TypeKey>;
  readonly renames: ByName<Rename>;
  readonly payloads: readonly Payload[];
  readonly bases: Bases;
  readonly properties: PropertyIndex;
}

/** Builds the named enums and those with a made-up name. */
export function buildEnumTypes(evidence: EnumEvidence): readonly EnumType[] {
  const joined = findJoinedValues(evidence);
  const named = [...evidence.members].flatMap(([key, members]) => {
    const declaration = evidence.declarations.get(key);
    return declaration === undefined ? [] : [buildNamed(declaration, members, evidence, joined)];
  });
  return [...named, ...evidence.synthesized.map((one) => buildSynthesized(one, joined))];
}

function buildNamed(
  declaration: Declaration,
  members: readonly Member[],
  { namedByProperty, renames }: EnumEvidence,
  joined: ReadonlyMap<QualifiedName, readonly string[]>,
): EnumType {
  const { key, name, types, firstMention } = declaration;
  const deprecated = longest(types.map((type) => type.deprecated));
  const [first] = types;
  const source = first?.source ?? members[0]?.source ?? firstMention.source;
  const { description, evidence } = decideDescription(types, source);
  return {
    ...enumOf(name, members, flagsOf(members, description, joined.get(name))),
    synthesized: namedByProperty.has(key) && findForType(renames, name) === undefined,
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    origin: originOf(first?.origin, members),
    source,
    sources: onePerPage([source, ...types.map((type) => type.source), ...members.map((member) => member.source)]),
    evidence: [
      ...(namedByProperty.has(key)
        ? [{ about: 'name', says: namedAfterProperty, origin: 'prose', source } as const]
        : []),
      ...evidence,
    ],
  };
}

const namedAfterProperty = 'the heading of its members names a property, and no Type cell names an enum';

function originOf(declared: Origin | undefined, members: readonly Member[]): Origin {
  return declared ?? (members.length > 0 ? 'prose' : 'link');
}

function buildSynthesized(
  { name, madeUpName, rename, members, uses }: SynthesizedEnum,
  joined: ReadonlyMap<QualifiedName, readonly string[]>,
): EnumType {
  const [{ source }] = uses;
  return {
    ...enumOf(name, members, flagsOf(members, undefined, joined.get(name))),
    synthesized: rename === undefined,
    origin: 'prose',
    source,
    sources: onePerPage(uses.map((use) => use.source)),
    evidence: [
      ...(rename === undefined ? [] : [renameEvidence(rename, madeUpName)]),
      ...uses.map((use) => ({
        about: 'name' as const,
        says: `named after the property \`${use.property}\` of \`${use.owner}\`, whose values have no type name`,
        origin: 'prose' as const,
        source: use.source,
      })),
    ],
  };
}

function renameEvidence({ source }: Rename, madeUpName: QualifiedName): Evidence {
  return { about: 'name', says: `renamed from \`${simpleName(madeUpName)}\``, origin: 'configuration', source };
}

function enumOf(name: QualifiedName, members: readonly Member[], flags: boolean) {
  const sentinel = findSentinel(members);
  return { kind: 'EnumType' as const, name, members, flags, ...(sentinel === undefined ? {} : { sentinel }) };
}

/** Whether the enum is a set of flags: its description says so, or an example value joins members by commas (`"read,write"`). */
function flagsOf(members: readonly Member[], description: string | undefined, values: readonly string[] = []): boolean {
  if (
    description !== undefined &&
    /\b(?:flags? enum|flagged enum|enum(?:eration)? of flags|bit ?mask)/i.test(description)
  )
    return true;
  const names = new Set(members.map(({ name }) => name));
  return values.some((value) => value.split(',').every((part) => names.has(part.trim())));
}

/** Collects the example values of enum properties that contain a comma. */
function findJoinedValues({
  payloads,
  bases,
  properties,
}: EnumEvidence): ReadonlyMap<QualifiedName, readonly string[]> {
  const found = payloads.flatMap((payload) =>
    [...payload.members.values()].flatMap(({ name, value }) => {
      if (value.kind !== 'String' || !value.value.includes(',')) return [];
      const property = findProperty(properties, bases, payload.type, name);
      const type = property === undefined ? undefined : elementType(property.type);
      return type?.kind === 'Named' ? [{ name: type.name, value: value.value }] : [];
    }),
  );
  return new Map([...groupBy(found, ({ name }) => name)].map(([name, same]) => [name, same.map(({ value }) => value)]));
}
