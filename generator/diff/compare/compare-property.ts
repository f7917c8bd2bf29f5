import type { Change } from '../../model/change/change.js';
import { cellText, csdlName, elementType, namedIn } from '../../model/edm/type-reference.js';
import { acceptsNull } from '../../model/schema/shape.js';
import type { Property } from '../../model/schema/schema.js';
import { isEnum } from '../../model/schema/schema-index.js';
import type { ComparedSchema, Comparison } from '../comparison.js';
import { makeChange } from '../make-change.js';
import { compareLimits, findConstraint } from './compare-constraints.js';
import { compareDeprecation } from './compare-deprecation.js';
import { comparePresence } from './compare-presence.js';
import { isEdited } from './compare-texts.js';
import { sidesOfProperty, type PropertyContext, type PropertyStates } from './property-states.js';
import { relateTypes } from './relate-types.js';

/** Compares what the documentation says of one property in both states. */
export function compareProperty(states: PropertyStates, comparison: Comparison): readonly Change[] {
  const context = contextOf(states);
  const { before, after } = states;
  const [was, is] = [before, after].map((state) => findConstraint(state, 'Deprecated')?.text);
  const deprecation = compareDeprecation(was, is, comparison);
  return [
    ...(before.name === after.name ? [] : [makeChange('property-renamed', { ...context, before: before.name })]),
    ...comparePropertyFacts(states, comparison),
    ...(deprecation === undefined ? [] : [makeChange(`property-${deprecation}`, context)]),
    ...(isEdited(before.description, after.description, comparison)
      ? [makeChange('property-description-edited', context)]
      : []),
  ];
}

/** Compares the facts of a property, but not what is prose. */
export function comparePropertyFacts(states: PropertyStates, comparison: Comparison): readonly Change[] {
  const context = contextOf(states);
  return [
    ...compareKinds(states, context, comparison),
    ...compareTypes(states, context, comparison),
    ...compareNull(states, context, comparison),
    ...(comparison.silenceDenies ? comparePresence(states, context) : []),
    ...compareLimits(states.before, states.after, comparison).map(({ direction, before, after }) =>
      makeChange(`bound-${direction}`, { ...context, before, after }),
    ),
    ...compareDefaults(states, context, comparison),
    ...(comparison.silenceDenies ? compareQueries(states, context) : []),
  ];
}

function contextOf({ before, after, owner, sides }: PropertyStates): PropertyContext {
  return {
    subject: { kind: 'Property', type: owner, name: after.name },
    at: [before.source, after.source],
    sides: sidesOfProperty(sides, before, after),
  };
}

function compareKinds(
  { before, after }: PropertyStates,
  context: PropertyContext,
  { silenceDenies }: Comparison,
): readonly Change[] {
  if (before.kind === after.kind || !silenceDenies) return [];
  return [
    makeChange(
      after.kind === 'NavigationProperty' ? 'property-became-relationship' : 'relationship-became-property',
      context,
    ),
  ];
}

const kindOfRelation = {
  reworded: 'type-reworded',
  wider: 'type-widened',
  narrower: 'type-narrowed',
  other: 'type-changed',
} as const;

function compareTypes(
  { before, after }: PropertyStates,
  context: PropertyContext,
  comparison: Comparison,
): readonly Change[] {
  const relation = relateTypes(before.type, after.type, comparison);
  if (relation === 'same' || isListOfValues(before, after, comparison)) return [];
  const texts = { before: cellText(before.type), after: cellText(after.type) };
  return [makeChange(kindOfRelation[relation], { ...context, ...texts })];
}

/** Whether one schema lists the values of a text, and the other one is of a kind that knows no such lists without a name. */
function isListOfValues(before: Property, after: Property, { silenceDenies, ...schemas }: Comparison): boolean {
  if (silenceDenies) return false;
  const isUnnamed = ({ type }: Property, { index }: ComparedSchema) =>
    namedIn(type).some((name) => {
      const found = index.types.get(name);
      return isEnum(found) && found.synthesized;
    });
  const isText = ({ type }: Property) => csdlName(elementType(type)) === 'Edm.String';
  return (isUnnamed(before, schemas.before) && isText(after)) || (isText(before) && isUnnamed(after, schemas.after));
}

/** If the documentation does not say whether a value may be null, the defaults of `acceptsNull` apply. */
function compareNull(
  { before, after }: PropertyStates,
  context: PropertyContext,
  { silenceDenies }: Comparison,
): readonly Change[] {
  if (!silenceDenies && (before.nullable === undefined || after.nullable === undefined)) return [];
  if (before.nullable === after.nullable) return [];
  const [was, is] = [acceptsNull(before, 'read'), acceptsNull(after, 'read')];
  if (was === is) return [];
  return [makeChange(is ? 'property-became-nullable' : 'property-no-longer-nullable', context)];
}

function compareDefaults(
  { before, after }: PropertyStates,
  context: PropertyContext,
  { silenceDenies }: Comparison,
): readonly Change[] {
  const [was, is] = [findConstraint(before, 'Default')?.value, findConstraint(after, 'Default')?.value];
  if (was === is) return [];
  if (was !== undefined && is !== undefined)
    return [makeChange('default-changed', { ...context, before: was, after: is })];
  if (!silenceDenies) return [];
  if (is !== undefined) return [makeChange('default-stated', { ...context, after: is })];
  return was === undefined ? [] : [makeChange('default-no-longer-stated', { ...context, before: was })];
}

function compareQueries({ before, after }: PropertyStates, context: PropertyContext): readonly Change[] {
  const [was, is] = [before, after].map(queriesOf);
  const removed = [...(was ?? [])].filter((one) => !is?.has(one));
  const added = [...(is ?? [])].filter((one) => !was?.has(one));
  return [
    ...removed.map((one) => makeChange('query-support-removed', { ...context, before: one })),
    ...added.map((one) => makeChange('query-support-added', { ...context, after: one })),
  ];
}

/** The query options that a property supports, one with each operator: `$filter (eq)`. */
function queriesOf({ constraints }: Property): ReadonlySet<string> {
  return new Set(
    constraints.flatMap((one) => {
      if (one.kind !== 'Query') return [];
      return one.operators.length === 0 ? [one.option] : one.operators.map((operator) => `${one.option} (${operator})`);
    }),
  );
}
