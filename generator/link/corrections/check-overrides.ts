import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import { groupBy } from '../../model/text/group-by.js';
import { mentionsIn } from '../../model/facts/mentions-in.js';
import type { SchemaType } from '../../model/schema/schema.js';
import type { Declarations } from '../naming/types/gather-declarations.js';
import type { TypeFinder } from '../naming/names/find-types.js';
import { reportUnknown } from '../naming/configured/find-named.js';
import { findTarget, nameTarget, type OverrideTarget } from '../naming/configured/find-target.js';
import type { Override, PlacedType } from '../../model/corrections.js';
import type { Operation } from '../../model/operation.js';
import { isNothing } from './override-operations.js';
import { findBase } from '../naming/types/override-bases.js';
import type { OverriddenTypes } from '../resolving/override-types.js';

/** What overrides are checked against. */
export interface OverrideContext {
  readonly types: readonly SchemaType[];
  readonly operations: readonly Operation[];
  /** The type that a part of an operation's override states. */
  readonly resolve: (type: PlacedType) => TypeReference | undefined;
  readonly structured: Declarations;
  readonly find: TypeFinder;
  readonly overriddenTypes: OverriddenTypes;
}

/** Reports overrides with an unknown target, a target that another override has as well, a misplaced facet or an unknown type. */
export function checkOverrides(overrides: readonly Override[], context: OverrideContext): readonly Diagnostic[] {
  const targets = overrides.map((override) => ({ override, ...findTarget(override, context) }));
  const found = targets.flatMap(({ override, found: target }) => (target === undefined ? [] : [{ override, target }]));
  return [
    ...targets.flatMap(({ diagnostics }) => diagnostics),
    ...[...groupBy(found, ({ target }) => nameTarget(target)).values()].flatMap(reportRepeated),
    ...found.flatMap(reportMisplaced),
    ...overrides.flatMap((override) => [
      ...checkType(override, context),
      ...checkBase(override, context),
      ...checkExchange(override, context),
    ]),
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

/** Reports facets that the target does not have, for example `baseType` on a property. */
function reportMisplaced({ override, target }: FoundOverride): readonly Diagnostic[] {
  const own: readonly FacetName[] = facetsOf[target.kind];
  return facetNames.flatMap((name) => {
    const facet = own.includes(name) ? undefined : override[name];
    const expected = `one of ${own.join(', ')}`;
    return facet === undefined ? [] : [diagnose('unknown-option', facet.source, { option: facet.option, expected })];
  });
}

const facetsOf = {
  type: ['baseType', 'description', 'deprecated'],
  enum: ['members', 'description', 'deprecated'],
  property: ['type', 'nullable', 'required', 'requiredOnCreate', 'members', 'description', 'deprecated'],
  operation: ['request', 'answer', 'status', 'description'],
} as const satisfies Readonly<Record<OverrideTarget['kind'], readonly (keyof Override)[]>>;

type FacetName = (typeof facetsOf)[OverrideTarget['kind']][number];

const facetNames: readonly FacetName[] = [...new Set(Object.values(facetsOf).flat())];

function checkType(override: Override, { types, overriddenTypes }: OverrideContext): readonly Diagnostic[] {
  const { type, expression } = override;
  if (type === undefined || expression === undefined || overriddenTypes.has(override)) return [];
  return reportType({ ...type, expression }, types);
}

function checkExchange({ request, answer }: Override, { types, resolve }: OverrideContext): readonly Diagnostic[] {
  return [request, answer].flatMap((type) =>
    type === undefined || isNothing(type) || resolve(type) !== undefined ? [] : reportType(type, types),
  );
}

function reportType(
  { option, source, value, expression }: PlacedType,
  types: readonly SchemaType[],
): readonly Diagnostic[] {
  const [mention] = mentionsIn(expression);
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
