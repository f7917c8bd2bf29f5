import type { Placed } from '../../model/corrections.js';
import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import type { Schema } from '../../model/schema/schema.js';
import { sameType } from '../resolving/type-scope.js';
import { findTarget, nameTarget, type OverrideTarget } from '../naming/find-target.js';
import type { Override } from '../../model/corrections.js';

/** Finds what overrides say and the documentation says as well: the schema is the same in this as the one without any override. */
export function findNeedlessOverrides(
  overrides: readonly Override[],
  { types }: Schema,
  documented: Schema,
): readonly Diagnostic[] {
  return overrides.flatMap((override) => {
    const target = findTarget(override, types).found;
    if (target === undefined) return [];
    const former = findTarget({ ...override, name: nameTarget(target) }, documented.types).found;
    const facets = facetsOf(override, target, former);
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
  former: OverrideTarget | undefined,
): readonly Facet[] {
  const old = former?.property;
  const isSame = {
    type: old !== undefined && property !== undefined && sameType(old.type, property.type),
    nullable: old !== undefined && old.nullable === property?.nullable,
    required: old !== undefined && old.presence.read === property?.presence.read,
    baseType: former !== undefined && former.type.baseType === owner.baseType,
  };
  const given = { type, nullable, required, baseType };
  return (['type', 'nullable', 'required', 'baseType'] as const).flatMap((name) => {
    const facet = given[name];
    return facet === undefined ? [] : [{ facet, changed: !isSame[name] }];
  });
}
