import type { Change } from '../../model/change/change.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';
import type { Comparison } from '../comparison.js';
import { makeChange, type Sides } from '../make-change.js';
import { pairProperties } from '../pair/pair-properties.js';
import { compareProperty, comparePropertyFacts } from './compare-property.js';
import { requestsInWords } from './compare-presence.js';
import { kindInWords } from './kind-in-words.js';
import { sidesOfProperty } from './property-states.js';

/** Two states of one entity or complex type, and who meets it. */
export interface TypeStates {
  readonly before: StructuredType;
  readonly after: StructuredType;
  readonly sides: Sides;
}

/** Compares what the documentation says of an entity or complex type, and its own properties and annotations. */
export function compareStructuredType(states: TypeStates, comparison: Comparison): readonly Change[] {
  return [
    ...compareKinds(states, comparison),
    ...compareBases(states, comparison),
    ...compareKeys(states, comparison),
    ...compareTraits(states, comparison),
    ...compareProperties(states, 'properties', comparison),
    ...(comparison.silenceDenies ? compareProperties(states, 'annotations', comparison) : []),
  ];
}

function contextOf({ before, after, sides }: TypeStates) {
  return { subject: { kind: 'Type', type: after.name }, at: [before.source, after.source], sides } as const;
}

function compareKinds(states: TypeStates, { silenceDenies }: Comparison): readonly Change[] {
  const { before, after } = states;
  if (before.kind === after.kind || !silenceDenies) return [];
  return [
    makeChange('type-kind-changed', { ...contextOf(states), before: kindInWords(before), after: kindInWords(after) }),
  ];
}

function compareBases(states: TypeStates, comparison: Comparison): readonly Change[] {
  const { before, after } = states;
  const [was, is] = [before.baseType, after.baseType];
  if ((was && (comparison.types.get(was) ?? was)) === is) return [];
  if (!comparison.silenceDenies && (was === undefined || is === undefined)) return [];
  const texts = {
    before: was === undefined ? 'none' : simpleName(was),
    after: is === undefined ? 'none' : simpleName(is),
  };
  const kind = keepsEverything(states, comparison) ? 'base-type-extended' : 'base-type-changed';
  return [makeChange(kind, { ...contextOf(states), ...texts })];
}

/** Whether a type still derives from what it derived from, and still has every property that it inherited. */
function keepsEverything({ before, after }: TypeStates, comparison: Comparison): boolean {
  const { index } = comparison.after;
  const bases = new Set(index.lineage(after).map(({ name }) => name));
  const properties = index.properties(after);
  return comparison.before.index
    .lineage(before)
    .slice(1)
    .every(
      ({ name, properties: inherited }) =>
        bases.has(comparison.types.get(name) ?? name) && inherited.every((property) => properties.has(property.name)),
    );
}

function compareKeys(states: TypeStates, comparison: Comparison): readonly Change[] {
  const { before, after } = states;
  if (before.key.join() === after.key.join()) return [];
  const { pairs } = pairProperties(before.properties, after.properties, comparison);
  const names = new Map(pairs.map(([old, young]) => [old.name, young.name]));
  if (before.key.map((name) => names.get(name) ?? name).join() === after.key.join()) return [];
  if (!comparison.silenceDenies && (before.key.length === 0 || after.key.length === 0)) return [];
  const inWords = (key: readonly string[]) => (key.length === 0 ? 'none' : key.join(', '));
  return [makeChange('key-changed', { ...contextOf(states), before: inWords(before.key), after: inWords(after.key) })];
}

function compareTraits(states: TypeStates, { silenceDenies }: Comparison): readonly Change[] {
  const { before, after } = states;
  if (!silenceDenies) return [];
  return [
    ...(before.abstract === after.abstract
      ? []
      : [makeChange(after.abstract ? 'type-became-abstract' : 'type-no-longer-abstract', contextOf(states))]),
    ...(before.openType === after.openType
      ? []
      : [makeChange(after.openType ? 'type-opened' : 'type-closed', contextOf(states))]),
  ];
}

function compareProperties(
  states: TypeStates,
  list: 'properties' | 'annotations',
  comparison: Comparison,
): readonly Change[] {
  const { before, after, sides } = states;
  const { pairs, removed, added } = pairProperties(before[list], after[list], comparison);
  const inherited = comparison.after.index[list](after);
  const inheritedBefore = comparison.before.index[list](before);
  return [
    ...pairs.flatMap(([old, young]) =>
      compareProperty({ before: old, after: young, owner: after.name, sides }, comparison),
    ),
    ...removed.flatMap((old) => reportRemoved(old, inherited.get(old.name), states, comparison)),
    ...added.flatMap((young) => reportAdded(young, inheritedBefore.get(young.name), states, comparison)),
  ];
}

/** A property that a base type has now is not removed. */
function reportRemoved(
  old: Property,
  inherited: Property | undefined,
  { after, sides }: TypeStates,
  comparison: Comparison,
): readonly Change[] {
  if (inherited !== undefined)
    return comparePropertyFacts({ before: old, after: inherited, owner: after.name, sides }, comparison);
  const subject = { kind: 'Property', type: after.name, name: old.name } as const;
  return [makeChange('property-removed', { subject, at: [old.source, undefined], sides: sidesOfProperty(sides, old) })];
}

/** A property that a base type had is not added. */
function reportAdded(
  young: Property,
  inherited: Property | undefined,
  { after, sides }: TypeStates,
  comparison: Comparison,
): readonly Change[] {
  if (inherited !== undefined)
    return comparePropertyFacts({ before: inherited, after: young, owner: after.name, sides }, comparison);
  const context = {
    subject: { kind: 'Property', type: after.name, name: young.name },
    at: [undefined, young.source],
    sides: sidesOfProperty(sides, young),
  } as const;
  const shapes = (['create', 'update'] as const).filter((shape) => young.presence[shape] === 'required');
  if (shapes.length === 0 || !comparison.silenceDenies) return [makeChange('property-added', context)];
  return [makeChange('required-property-added', { ...context, detail: requestsInWords(shapes) })];
}
