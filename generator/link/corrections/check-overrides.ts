import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import { mentionsIn } from '../../model/facts/mentions-in.js';
import type { SchemaType } from '../../model/schema/schema.js';
import type { Declarations } from '../naming/types/gather-declarations.js';
import type { TypeFinder } from '../naming/names/find-types.js';
import { reportUnknown } from '../naming/configured/find-named.js';
import { findTarget, nameTarget, type OverrideTarget } from '../naming/configured/find-target.js';
import type { Override } from '../../model/corrections.js';
import { findBase } from '../naming/types/override-bases.js';
import type { OverriddenTypes } from '../resolving/override-types.js';

/** What overrides are checked against. */
export interface OverrideContext {
  readonly types: readonly SchemaType[];
  readonly structured: Declarations;
  readonly find: TypeFinder;
  readonly overriddenTypes: OverriddenTypes;
}

/** Reports overrides with an unknown target, a target that another override has as well, a misplaced facet or an unknown type. */
export function checkOverrides(overrides: readonly Override[], context: OverrideContext): readonly Diagnostic[] {
  const targets = overrides.map((override) => ({ override, ...findTarget(override, context.types) }));
  const found = targets.flatMap(({ override, found: target }) => (target === undefined ? [] : [{ override, target }]));
  return [
    ...targets.flatMap(({ diagnostics }) => diagnostics),
    ...[...groupBy(found, ({ target }) => nameTarget(target)).values()].flatMap(reportRepeated),
    ...found.flatMap(reportMisplaced),
    ...overrides.flatMap((override) => [...checkType(override, context), ...checkBase(override, context)]),
  ];
}

interface FoundOverride {
  readonly override: Override;
  readonly target: OverrideTarget;
}

function reportRepeated([first, ...others]: readonly FoundOverride[]): readonly Diagnostic[] {
  return others.map(({ override: { option, source }, target }) =>
    diagnose('repeated-name', source, {
      option,
      name: nameTarget(target),
      other: first?.override.option ?? option,
    }),
  );
}

/** Reports `baseType` on a property, and `type`, `nullable` or `required` on a type. */
function reportMisplaced({ override, target }: FoundOverride): readonly Diagnostic[] {
  const { type, nullable, required, baseType } = override;
  const misplaced = target.property === undefined ? [type, nullable, required] : [baseType];
  const expected = target.property === undefined ? 'baseType' : 'one of type, nullable, required';
  return misplaced.flatMap((facet) =>
    facet === undefined ? [] : [diagnose('unknown-option', facet.source, { option: facet.option, expected })],
  );
}

function checkType(override: Override, { types, overriddenTypes }: OverrideContext): readonly Diagnostic[] {
  const { type, expression } = override;
  if (type === undefined || expression === undefined || overriddenTypes.has(override)) return [];
  const { option, source, value } = type;
  const [mention] = expression.kind === 'Union' ? [] : mentionsIn(expression);
  if (mention === undefined) {
    const expected = 'a type as in a Type cell, such as `Int32` or `order collection`';
    return [diagnose('malformed-option', source, { option, received: JSON.stringify(value.slice(0, 60)), expected })];
  }
  return [reportUnknown({ option, source, name: mention.name, expected: 'a type' }, simpleNames(types))];
}

function checkBase(override: Override, { types, structured, find }: OverrideContext): readonly Diagnostic[] {
  const { baseType } = override;
  if (baseType === undefined || findBase(override, structured, find) !== undefined) return [];
  const known = types.filter(({ kind }) => kind !== 'EnumType');
  return [
    reportUnknown({ ...baseType, name: baseType.value, expected: 'a type that has properties' }, simpleNames(known)),
  ];
}

function simpleNames(types: readonly SchemaType[]): readonly string[] {
  return types.map(({ name }) => simpleName(name));
}
