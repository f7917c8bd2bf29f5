import type { PrimitiveName } from '../../model/edm/type-reference.js';
import type { EnumType, Property, StructuredType } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import type { ModuleSymbol } from '../code/code.js';

/** Names one shape of one type, for example `create contoso.sales.order`. */
export type ShapeKey = string;

/** A structured type in one of its shapes, as it will be written: names decided, properties chosen, targets resolved. */
export interface ShapePlan {
  readonly key: ShapeKey;
  readonly shape: ShapeName;
  readonly symbol: ModuleSymbol;
  /** As issues name it. */
  readonly wireName: string;
  /** What is written about it. */
  readonly type: StructuredType | undefined;
  readonly base: ShapePlan | undefined;
  /** Own ones only, in documentation order. */
  readonly properties: readonly PropertyPlan[];
  /** What `@odata.type` may say: its own name and its subtypes'; empty where the object has no type. */
  readonly typeNames: readonly string[];
  /** Present where the type has subtypes. */
  readonly union: UnionPlan | undefined;
  readonly openType: boolean;
}

/** A type or one of its subtypes. */
export interface UnionPlan {
  readonly symbol: ModuleSymbol;
  readonly subtypes: readonly ShapeKey[];
}

export interface PropertyPlan {
  readonly property: Property;
  readonly value: ValuePlan;
  readonly collection: boolean;
  readonly required: boolean;
  readonly nullable: boolean;
}

/** What one item of a property is. `opaque`: nothing is known about it. */
export type ValuePlan =
  | { readonly kind: 'primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'enum'; readonly type: EnumType; readonly request: boolean }
  | { readonly kind: 'object'; readonly target: ShapeKey }
  | { readonly kind: 'opaque'; readonly type: StructuredType | undefined };

/** Is nothing but the documented properties right? So it is in requests, unless the type is open. */
export function isExact({ shape, openType }: ShapePlan): boolean {
  return shape !== 'read' && !openType;
}
