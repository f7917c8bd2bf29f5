import type { Bounds } from '../../model/constraint.js';
import { boundsOf } from '../../model/shapes/bounds.js';
import type { Constraint } from '../../model/constraint.js';
import type { Property } from '../../model/schema/schema.js';
import { saysConstraint } from '../../model/shapes/says-constraint.js';

/**
 * The documented limits of a property in words, for a response, which may break them: `Length: 1 to 64.` Undefined if the property has
 * no limits, or if its description already has them.
 */
export function limitsInWords(property: Property): string | undefined {
  const words = [describeRange(property), patternInWords(property)].filter((text) => text !== undefined);
  return words.length === 0 ? undefined : words.join(' ');
}

/** The documented pattern of a property in words: `` Pattern: `^[a-z]+$`. `` Undefined if the description already has it. */
export function patternInWords({ constraints, description }: Property): string | undefined {
  const pattern = constraints.find((one) => one.kind === 'Pattern');
  return pattern === undefined || saysConstraint(description, pattern) ? undefined : `Pattern: \`${pattern.pattern}\`.`;
}

function describeRange(property: Property): string | undefined {
  const { constraints, description } = property;
  const limits = constraints.filter(hasEnds);
  if (limits.every((one) => saysConstraint(description, one))) return undefined;
  const exclusive = limits.find((one) => one.kind === 'Range' && (one.exclusiveMin ?? one.exclusiveMax));
  if (exclusive?.kind === 'Range') return `Range: ${withoutEnds(exclusive)}.`;
  const bounds = boundsOf(property);
  return bounds && describeBounds(bounds);
}

function hasEnds({ kind }: Constraint): boolean {
  return kind === 'Length' || kind === 'Range' || kind === 'Count';
}

function withoutEnds({ min, max, exclusiveMin, exclusiveMax }: Constraint & { readonly kind: 'Range' }): string {
  const least = min === undefined ? [] : [`${exclusiveMin ? 'greater than' : 'at least'} ${min}`];
  const most = max === undefined ? [] : [`${exclusiveMax ? 'less than' : 'at most'} ${max}`];
  return [...least, ...most].join(' and ');
}

function describeBounds({ minLength, maxLength, minimum, maximum, minItems, maxItems }: Bounds): string {
  if (minLength !== undefined || maxLength !== undefined) return `Length: ${fromTo(minLength, maxLength)}.`;
  if (minItems !== undefined || maxItems !== undefined) return `Number of items: ${fromTo(minItems, maxItems)}.`;
  return `Range: ${fromTo(minimum, maximum)}.`;
}

function fromTo(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `${min} to ${max}`;
}
