import type { Bounds, Constraint } from '../constraint.js';
import { isNumeric, primitives, type PrimitiveName } from '../edm/primitives.js';
import type { Property } from '../schema/schema.js';

/**
 * The documented limits of a property that fit its type: the length of a text in characters, the range of a number, the number of items
 * in a collection. Limits that no value can meet are left out.
 */
export function boundsOf({ type, constraints }: Property): Bounds | undefined {
  for (const constraint of constraints) {
    const { kind } = constraint;
    if (kind === 'Length' && type.kind === 'Primitive' && type.name === 'Edm.String')
      return limits(constraint.min, constraint.max, ['minLength', 'maxLength']);
    if (kind === 'Count' && type.kind === 'Collection')
      return limits(constraint.min, constraint.max, ['minItems', 'maxItems']);
    if (kind === 'Range' && type.kind === 'Primitive' && isNumeric(type.name))
      return limits(smallest(constraint, type.name), largest(constraint, type.name), ['minimum', 'maximum']);
  }
  return undefined;
}

type NumberRange = Extract<Constraint, { readonly kind: 'Range' }>;

/** The smallest number allowed. Among numbers with a fraction, none is the first above another. */
function smallest({ min, exclusiveMin }: NumberRange, name: PrimitiveName): number | undefined {
  const end = numberOf(min);
  if (end === undefined || !exclusiveMin) return end;
  return isInteger(name) ? Math.floor(end) + 1 : undefined;
}

/** The largest number allowed. */
function largest({ max, exclusiveMax }: NumberRange, name: PrimitiveName): number | undefined {
  const end = numberOf(max);
  if (end === undefined || !exclusiveMax) return end;
  return isInteger(name) ? Math.ceil(end) - 1 : undefined;
}

function isInteger(name: PrimitiveName): boolean {
  return primitives[name].json.kind === 'integer';
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,20}(?:\.\d{1,20})?$/.test(text) ? Number(text) : undefined;
}

function limits(
  min: number | undefined,
  max: number | undefined,
  [least, most]: readonly [keyof Bounds, keyof Bounds],
): Bounds | undefined {
  if ((min === undefined && max === undefined) || (min !== undefined && max !== undefined && min > max))
    return undefined;
  return { ...(min === undefined ? {} : { [least]: min }), ...(max === undefined ? {} : { [most]: max }) };
}
