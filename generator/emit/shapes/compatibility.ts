import { isNumberOrText } from '../../model/edm/primitives.js';
import type { JsonNode } from '../../model/json.js';
import type { Compatibility, PackageOptions } from '../../model/package/package-options.js';
import type { ShapeName } from '../../model/schema/shape.js';
import type { PropertyPlan } from '../../model/shapes/shape.js';

/**
 * In what the written types are narrower, so that they are assignable to another package's. Guards and validators stay as tolerant as
 * they are: types say what is documented, guards take what services send.
 */
export interface Difference {
  /** What is received holds documented members of enumerations only, although services add members. */
  readonly closedEnums: boolean;
  /** What is received is null only where the documentation says or shows it, although services write null for any missing value. */
  readonly documentedNull: boolean;
  /** Numbers are never text, although services send text for those that JSON cannot write. */
  readonly numbersOnly: boolean;
  /** What the package's README says about what the documentation leaves open. */
  readonly readme: string;
}

const differences: Readonly<Record<Compatibility, Difference>> = {
  'graph-types': {
    closedEnums: true,
    documentedNull: true,
    numbersOnly: true,
    readme:
      'The types of responses are assignable to those of another package (`--compat graph-types`): enumerations have only the documented members, numbers are never strings, and a property may be null only if the documentation says so. Guards and validators still accept what services send.',
  },
};

const none: Difference = {
  closedEnums: false,
  documentedNull: false,
  numbersOnly: false,
  readme: 'If the documentation does not mention null, a property that may be missing may also be null.',
};

/** In what the types of a package differ; in nothing where no other package is to be met. */
export function differenceOf({ compat }: PackageOptions): Difference {
  return compat === undefined ? none : differences[compat];
}

/** Does null stand in the type of a property? */
export function showsNull({ nullable, property }: PropertyPlan, shape: ShapeName, difference: Difference): boolean {
  return nullable && (property.nullable === true || shape !== 'read' || !difference.documentedNull);
}

/** Is a value, or an item of it, outside of the type that is written for its property, although the documentation allows it? */
export function isOutside(node: JsonNode, planned: PropertyPlan, shape: ShapeName, difference: Difference): boolean {
  const { value } = planned;
  if (node.kind === 'Array') return node.items.some((item) => isOutside(item, planned, shape, difference));
  if (node.kind === 'Null') return planned.nullable && !showsNull(planned, shape, difference);
  if (node.kind !== 'String') return false;
  if (value.kind === 'primitive') return difference.numbersOnly && isNumberOrText(value.name);
  return value.kind === 'enum' && value.type.flags && difference.closedEnums && node.value.includes(',');
}
