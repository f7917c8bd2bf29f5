import { elementType, simpleName } from '../../model/edm/type-reference.js';
import type { Example, Member, Presence, Property, Schema, SchemaType } from '../../model/schema/schema.js';
import { plainDescription } from '../../model/text/description.js';
import { groupBy } from '../../model/text/group-by.js';
import { typeInWords } from '../explain/explain-type.js';
import { constraintInWords } from '../explain/print-constraints.js';
import type { HtmlMember, HtmlProperty, HtmlType } from './html-report.js';
import { indexEvidence, indexTypeUse, type PageIndex } from './page-index.js';

/** The types with their properties or members and the evidence for each. */
export function listTypes(schema: Schema, index: PageIndex): readonly HtmlType[] {
  const examples = countExamples(schema.examples);
  const bySimpleName = groupBy(schema.types, ({ name }) => simpleName(name));
  return schema.types.map((type) => ({
    name: type.name,
    label: bySimpleName.get(simpleName(type.name))?.length === 1 ? simpleName(type.name) : type.name,
    kind: kinds[type.kind],
    inWords: typeInWords(type),
    ...describe(type),
    ...(type.unread && { unread: true }),
    ...baseOf(type, index),
    places: type.sources.map((source) => index.place(source)),
    evidence: indexEvidence(type.evidence, type.source, index),
    examples: examples.get(type.name) ?? 0,
    ...contentsOf(type, index),
  }));
}

const kinds = { EntityType: 'entity', ComplexType: 'complex', EnumType: 'enum' } as const;

function contentsOf(type: SchemaType, index: PageIndex): Pick<HtmlType, 'properties' | 'members'> {
  if (type.kind === 'EnumType') return { members: type.members.map((member) => listMember(member, index)) };
  return { properties: [...type.properties, ...type.annotations].map((property) => listProperty(property, index)) };
}

function baseOf(type: SchemaType, index: PageIndex): Pick<HtmlType, 'base'> {
  const base = type.kind === 'EnumType' || type.baseType === undefined ? undefined : index.typeNamed(type.baseType);
  return base === undefined ? {} : { base };
}

function listProperty(property: Property, index: PageIndex): HtmlProperty {
  const { name, kind, type, nullable, presence, constraints, source, evidence } = property;
  const words = constraints.map((one) => [index.text(constraintInWords(one)), index.place(one.source)] as const);
  return {
    name,
    type: indexTypeUse(type, index),
    ...(kind === 'NavigationProperty' && { navigation: true }),
    ...(nullable !== undefined && { nullable }),
    presence: `${letters[presence.read]}${letters[presence.create]}${letters[presence.update]}`,
    ...describe(property),
    at: index.place(source),
    ...(words.length > 0 && { constraints: words }),
    evidence: indexEvidence(evidence, source, index),
  };
}

const letters = { required: 'r', optional: 'o', absent: 'a' } as const satisfies Record<Presence, string>;

function listMember({ name, value, description, source }: Member, index: PageIndex): HtmlMember {
  return {
    name,
    ...(value !== undefined && { value }),
    ...describe({ ...(description !== undefined && { description }) }),
    at: index.place(source),
  };
}

interface Described {
  readonly description?: string;
  readonly deprecated?: string;
  readonly overridden?: { readonly reason: string };
}

function describe({ description, deprecated, overridden }: Described): Pick<HtmlType, keyof Described> {
  return {
    ...(description && { description: plainDescription(description) }),
    ...(deprecated !== undefined && { deprecated: plainDescription(deprecated) }),
    ...(overridden && { overridden: overridden.reason }),
  };
}

/** The number of examples that show each type as a whole. */
function countExamples(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of examples) {
    const shown = type === undefined ? undefined : elementType(type);
    if (shown?.kind === 'Named') counts.set(shown.name, (counts.get(shown.name) ?? 0) + 1);
  }
  return counts;
}
