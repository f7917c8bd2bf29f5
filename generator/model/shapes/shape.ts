import { isAnyValue, type PrimitiveName } from '../edm/primitives.js';
import type { EnumType, Property, StructuredType } from '../schema/schema.js';
import type { ShapeName } from '../schema/shape.js';

/** Names one shape of one type, for example `create contoso.sales.order`. */
export type ShapeKey = string;

/** A structured type in one of its shapes: properties chosen, targets resolved. It has no name in any language. */
export interface Shape {
  readonly key: ShapeKey;
  readonly shape: ShapeName;
  /** As issues name it. */
  readonly wireName: string;
  /** The documented type; undefined where the shape is the body of a request with parameters. */
  readonly type: StructuredType | undefined;
  readonly base: Shape | undefined;
  /** Own ones only, in documentation order. */
  readonly properties: readonly PropertyPlan[];
  /** What `@odata.type` may say: its own name and its subtypes'; empty where the object has no type. */
  readonly typeNames: readonly string[];
  /** The shapes of all subtypes, which may stand for the type; undefined where it has none. */
  readonly subtypes: readonly ShapeKey[] | undefined;
  readonly openType: boolean;
}

export interface PropertyPlan {
  readonly property: Property;
  readonly value: ValuePlan;
  readonly collection: boolean;
  readonly required: boolean;
  readonly nullable: boolean;
  /** The values that the documentation lists for a parameter; those of a property are an enum. */
  readonly values?: DocumentedValues;
}

/** A list of values; `closed`: the documentation lists all of them. */
export interface DocumentedValues {
  readonly names: readonly string[];
  readonly closed: boolean;
}

/** What one item of a property is. `opaque`: nothing is known about it. */
export type ValuePlan =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'enum'; readonly type: EnumType; readonly request: boolean }
  | { readonly kind: 'object'; readonly target: ShapeKey }
  | { readonly kind: 'opaque'; readonly type: StructuredType | undefined };

/** Whether any value at all may be one: nothing is known about it, or the documentation leaves it open. */
export function isAnything(value: ValuePlan): boolean {
  return value.kind === 'opaque' || (value.kind === 'primitive' && isAnyValue(value.name));
}

/** Whether every value is one of the property, a missing one included. */
export function acceptsEverything({ value, collection, required }: PropertyPlan): boolean {
  return !required && !collection && isAnything(value);
}

/** Whether nothing but the documented properties is allowed: in requests, unless the type is open. */
export function isExact({ shape, openType }: Shape): boolean {
  return shape !== 'read' && !openType;
}

/** The shape that a key refers to. */
export function shapeAt<Found>(shapes: ReadonlyMap<ShapeKey, Found>, key: ShapeKey): Found {
  const shape = shapes.get(key);
  if (shape === undefined) throw new Error(`Shape ${key} is referred to, but not planned.`);
  return shape;
}
