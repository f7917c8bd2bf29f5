import type { Override, Placed } from '../../model/corrections.js';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { Property, SchemaType } from '../../model/schema/schema.js';
import { findTarget, type OverrideTarget } from '../naming/configured/find-target.js';
import { sameType } from '../resolving/type-scope.js';

/** Properties and base types as the documentation states them, without overrides. */
export interface Documented {
  readonly properties: ReadonlyMap<Property, Property>;
  readonly baseTypes: ReadonlyMap<QualifiedName, QualifiedName>;
}

/** Reports overrides, or parts of them, that say the same as the documentation. */
export function findNeedlessOverrides(
  overrides: readonly Override[],
  types: readonly SchemaType[],
  documented: Documented,
): readonly Diagnostic[] {
  return overrides.flatMap((override) => {
    const target = findTarget(override, types).found;
    if (target === undefined) return [];
    const facets = facetsOf(override, target, documented);
    const needless = facets.filter(({ changed }) => !changed).map(({ facet }) => facet);
    const reported: readonly Placed<unknown>[] = needless.length === facets.length ? [override] : needless;
    return reported.map(({ option, source }) => diagnose('needless-option', source, { option }));
  });
}

interface Facet {
  readonly facet: Placed<unknown>;
  readonly changed: boolean;
}

function facetsOf(
  { type, nullable, required, baseType }: Override,
  { type: owner, property }: OverrideTarget,
  { properties, baseTypes }: Documented,
): readonly Facet[] {
  const old = property === undefined ? undefined : properties.get(property);
  const isSame = {
    type: old !== undefined && property !== undefined && sameType(old.type, property.type),
    nullable: old !== undefined && old.nullable === property?.nullable,
    required: old !== undefined && old.presence.read === property?.presence.read,
    baseType: baseTypes.get(owner.name) === owner.baseType,
  };
  const given = { type, nullable, required, baseType };
  return (['type', 'nullable', 'required', 'baseType'] as const).flatMap((name) => {
    const facet = given[name];
    return facet === undefined ? [] : [{ facet, changed: !isSame[name] }];
  });
}
