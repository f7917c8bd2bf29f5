import { isNumberOrText } from '../../model/edm/primitives.js';
import type { JsonNode } from '../../model/json.js';
import type { Compatibility, PackageOptions } from '../../model/package/package-options.js';
import type { ShapeName } from '../../model/schema/shape.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';

/**
 * How the written types are narrower under `--compat`, so that they are assignable to the types of another package. Guards and validators
 * do not change: they accept what services send.
 */
export interface CompatibilityProfile {
  /** Whether a received enumeration has only the documented members, although services add members. */
  readonly closedEnums: boolean;
  /** Whether a received property is null only if the documentation says or shows it, although services send null for any missing value. */
  readonly documentedNull: boolean;
  /** Whether numbers are never text, although services send text for numbers that JSON cannot represent. */
  readonly numbersOnly: boolean;
  /** The paragraph about null in the package's README. */
  readonly readme: string;
}

const profiles: Readonly<Record<Compatibility, CompatibilityProfile>> = {
  'graph-types': {
    closedEnums: true,
    documentedNull: true,
    numbersOnly: true,
    readme:
      'The types of responses are assignable to those of another package (`--compat graph-types`): enumerations have only the documented members, numbers are never strings, and a property may be null only if the documentation says so. Guards and validators still accept what services send.',
  },
};

const documentedTypes: CompatibilityProfile = {
  closedEnums: false,
  documentedNull: false,
  numbersOnly: false,
  readme: 'If the documentation does not mention null, a single value in a response may be null.',
};

/** How the types of a package are narrower under `--compat`; without it, they are not. */
export function profileOf({ compat }: PackageOptions): CompatibilityProfile {
  return compat === undefined ? documentedTypes : profiles[compat];
}

/** Whether `null` is part of the property's type. */
export function includesNull(
  { nullable, property }: PropertyPlan,
  shape: ShapeName,
  profile: CompatibilityProfile,
): boolean {
  return nullable && (property.nullable === true || shape !== 'read' || !profile.documentedNull);
}

/** Whether a documented value, and each item of it, is assignable to the type that the profile makes narrower. */
export function isAssignable(
  node: JsonNode,
  planned: PropertyPlan,
  shape: ShapeName,
  profile: CompatibilityProfile,
): boolean {
  const { value } = planned;
  if (node.kind === 'Array') return node.items.every((item) => isAssignable(item, planned, shape, profile));
  if (node.kind === 'Null') return !planned.nullable || includesNull(planned, shape, profile);
  if (node.kind !== 'String') return true;
  if (value.kind === 'primitive') return !profile.numbersOnly || !isNumberOrText(value.name);
  return value.kind !== 'enum' || !value.type.flags || !profile.closedEnums || !node.value.includes(',');
}
