import { primitives, type PrimitiveName } from '../../model/edm/primitives.js';
import { csdlName, type TypeReference } from '../../model/edm/type-reference.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import type { EnumType } from '../../model/schema/schema.js';
import { translateType, type Comparison } from '../comparison.js';

/** How the values of a type after the change relate to those before: the same, more, fewer, or others. */
export type Relation = 'same' | 'reworded' | 'wider' | 'narrower' | 'other';

/**
 * Relates two types by their values, with the names that paired types have after the change. The members of a paired enum are compared
 * by themselves, so that a property that refers to it has the same type.
 */
export function relateTypes(before: TypeReference, after: TypeReference, comparison: Comparison): Relation {
  const old = translateType(before, comparison.types);
  if (csdlName(old) === csdlName(after)) return 'same';
  const widens = includesValues(after, before, comparison, 'after');
  const narrows = includesValues(before, after, comparison, 'before');
  if (widens && narrows) return 'reworded';
  if (widens) return 'wider';
  return narrows ? 'narrower' : 'other';
}

/** Whether every value of `part` is a value of `whole`, which is a type of the schema on `side`; `part` is one of the other schema. */
function includesValues(
  whole: TypeReference,
  part: TypeReference,
  comparison: Comparison,
  side: 'before' | 'after',
): boolean {
  if (part.kind === 'Union') return part.of.every((one) => includesValues(whole, one, comparison, side));
  if (whole.kind === 'Union') return whole.of.some((one) => includesValues(one, part, comparison, side));
  if (whole.kind === 'Primitive' && whole.name === 'Edm.Untyped') return true;
  if (whole.kind === 'Collection' || whole.kind === 'Map')
    return part.kind === whole.kind && includesValues(whole.of, part.of, comparison, side);
  if (part.kind === 'Collection' || part.kind === 'Map') return false;
  if (whole.kind === 'Primitive')
    return part.kind === 'Primitive'
      ? includesPrimitive(whole.name, part.name)
      : includesEnum(whole.name, part, comparison, side);
  return part.kind === 'Named' && includesNamed(whole, part, comparison, side);
}

type Named = Extract<TypeReference, { readonly kind: 'Named' }>;

/** Whether the members of an enum are written as texts of a primitive type. */
function includesEnum(name: PrimitiveName, part: Named, comparison: Comparison, side: 'before' | 'after'): boolean {
  const other = side === 'after' ? comparison.before : comparison.after;
  return name === 'Edm.String' && isEnum(other.index.types.get(part.name));
}

function includesNamed(whole: Named, part: Named, comparison: Comparison, side: 'before' | 'after'): boolean {
  const [own, other] = side === 'after' ? [comparison.after, comparison.before] : [comparison.before, comparison.after];
  const [wholeType, partType] = [own.index.types.get(whole.name), other.index.types.get(part.name)];
  if (isEnum(wholeType) && isEnum(partType)) return includesMembers(wholeType, partType);
  // The part is a subtype of the whole in its own schema, under the name that the whole has there.
  if (!isStructured(partType)) return false;
  const nameThere =
    side === 'after' ? nameBefore(whole.name, comparison) : (comparison.types.get(whole.name) ?? whole.name);
  return other.index.lineage(partType).some(({ name }) => name === nameThere);
}

function nameBefore(name: Named['name'], { types }: Comparison): string {
  for (const [before, after] of types) if (after === name) return before;
  return name;
}

function includesMembers(whole: EnumType, part: EnumType): boolean {
  const names = new Set(whole.members.map(({ name }) => name));
  return part.members.every(({ name }) => names.has(name));
}

/** Whether each value of `part` is written in JSON as a value of `whole`. */
function includesPrimitive(whole: PrimitiveName, part: PrimitiveName): boolean {
  if (whole === part) return true;
  const [a, b] = [primitives[whole].json, primitives[part].json];
  if (a.kind === 'text') return b.kind === 'text' && a.isValid === undefined;
  if (a.kind === 'integer') return b.kind === 'integer' && a.min <= b.min && a.max >= b.max && (a.text || !b.text);
  if (a.kind === 'number') return b.kind === 'integer' && !b.text;
  return false;
}
