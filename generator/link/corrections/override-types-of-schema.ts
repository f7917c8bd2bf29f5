import type { Override, Placed } from '../../model/corrections.js';
import { namedIn } from '../../model/edm/type-reference.js';
import type { EnumType, Member, Overridden, SchemaType, StructuredType } from '../../model/schema/schema.js';
import { findTarget } from '../naming/configured/find-target.js';

/** Replaces descriptions and deprecations of types, and members of enums, by what the configuration says. */
export function overrideTypesOfSchema(
  types: readonly SchemaType[],
  overrides: readonly Override[],
): readonly SchemaType[] {
  const changes = overrides.flatMap((override) => {
    const target = findTarget(override, { types, operations: [] }).found;
    if (target === undefined || target.kind === 'operation') return [];
    const type = target.kind === 'property' ? enumOf(target.property.type, types) : target.type;
    const isOwn = target.kind !== 'property' || override.members !== undefined;
    return type === undefined || !isOwn ? [] : [{ type, override, whole: target.kind !== 'property' }];
  });
  return types.map((type) =>
    changes.reduce((changed, change) => (change.type === type ? overrideType(changed, change) : changed), type),
  );
}

function enumOf(
  type: StructuredType['properties'][number]['type'],
  types: readonly SchemaType[],
): EnumType | undefined {
  const names = namedIn(type);
  return types.find((one): one is EnumType => one.kind === 'EnumType' && names.includes(one.name));
}

interface Change {
  readonly override: Override;
  /** Whether the override is one of the type itself, not of a property that has it. */
  readonly whole: boolean;
}

function overrideType(type: SchemaType, { override, whole }: Change): SchemaType {
  const { description, deprecated, members, value, source } = override;
  const overridden: Overridden = { reason: value, source };
  const texts = whole
    ? {
        ...(description === undefined ? {} : { description: description.value }),
        ...(deprecated === undefined ? {} : { deprecated: deprecated.value }),
      }
    : {};
  if (type.kind !== 'EnumType') return { ...type, ...texts, overridden };
  const { sentinel, ...others } = type;
  const listed = members === undefined ? type.members : overrideMembers(type.members, members);
  const known = listed.some(({ name }) => name === sentinel);
  return { ...others, ...texts, members: listed, ...(known && sentinel !== undefined ? { sentinel } : {}), overridden };
}

/** The stated members; those that the documentation has keep their values and texts. */
function overrideMembers(
  documented: readonly Member[],
  { value, source }: Placed<readonly string[]>,
): readonly Member[] {
  return [...new Set(value)].map((name) => documented.find((member) => member.name === name) ?? { name, source });
}
