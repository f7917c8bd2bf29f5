import { isAnyValue, type PrimitiveName } from '../edm/primitives.js';
import type { EnumType, Property, StructuredType } from '../schema/schema.js';
import type { ShapeName } from '../schema/shape.js';

/** Identifies a shape, for example `create contoso.sales.order`. */
export type ShapeKey = string;

/** A structured type in one of its shapes: its properties selected, its references resolved. Independent of any output language. */
export interface Shape {
  readonly key: ShapeKey;
  readonly shape: ShapeName;
  /** The name of the type in issues; for a body with parameters, `parameters of order-cancel`. */
  readonly qualifiedName: string;
  /** The documented type; undefined for the body of a request with parameters. */
  readonly type: StructuredType | undefined;
  readonly base: Shape | undefined;
  /** The properties without inherited ones, in documentation order. */
  readonly properties: readonly PropertyPlan[];
  /** The relationships without inherited ones: what a read returns only if it expands them. In requests, they are properties. */
  readonly relationships: readonly PropertyPlan[];
  /** The valid values of `@odata.type`: the names of the type and its subtypes; empty without a type. */
  readonly typeNames: readonly string[];
  /** The shapes of all subtypes, which are valid in place of the type; undefined if the type has no subtypes. */
  readonly subtypes: readonly ShapeKey[] | undefined;
  readonly openType: boolean;
}

export interface PropertyPlan {
  readonly property: Property;
  readonly value: ValuePlan;
  readonly collection: boolean;
  readonly required: boolean;
  readonly nullable: boolean;
  /** The documented values of a parameter; the values of a property are an enum instead. */
  readonly values?: DocumentedValues;
}

/** A list of values; `closed` if the documentation lists all of them. */
export interface DocumentedValues {
  readonly names: readonly string[];
  readonly closed: boolean;
}

/**
 * The type of one value or collection item. `opaque`: nothing is known about it; `list`: a collection in a collection, map or union;
 * `map`: an object with any names.
 */
export type ValuePlan =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'enum'; readonly type: EnumType; readonly request: boolean }
  | { readonly kind: 'object'; readonly target: ShapeKey }
  | { readonly kind: 'opaque'; readonly type: StructuredType | undefined }
  | { readonly kind: 'list' | 'map'; readonly item: ValuePlan }
  | { readonly kind: 'union'; readonly of: readonly ValuePlan[] };

/** Whether any value is valid: the type is unknown or untyped. */
export function isAnything(value: ValuePlan): boolean {
  switch (value.kind) {
    case 'opaque':
      return true;
    case 'primitive':
      return isAnyValue(value.name);
    case 'union':
      return value.of.some(isAnything);
    case 'enum':
    case 'object':
    case 'list':
    case 'map':
      return false;
  }
}

/** The shapes that a value refers to, at any depth. */
export function targetsIn(value: ValuePlan): readonly ShapeKey[] {
  switch (value.kind) {
    case 'object':
      return [value.target];
    case 'list':
    case 'map':
      return targetsIn(value.item);
    case 'union':
      return value.of.flatMap(targetsIn);
    case 'primitive':
    case 'enum':
    case 'opaque':
      return [];
  }
}

/** Whether any value of the property is valid, and the property may be missing. */
export function acceptsEverything({ value, collection, required }: PropertyPlan): boolean {
  return !required && !collection && isAnything(value);
}

/** Whether only documented properties are valid: in requests, unless the type is open. */
export function isExact({ shape, openType }: Shape): boolean {
  return shape !== 'read' && !openType;
}

/** The shape with a key. */
export function shapeAt<Found>(shapes: ReadonlyMap<ShapeKey, Found>, key: ShapeKey): Found {
  const shape = shapes.get(key);
  if (shape === undefined) throw new Error(`Shape ${key} is referred to, but not planned.`);
  return shape;
}
