import type { PackageOptions } from '../../model/package/package-options.js';
import type { Property } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import type { PropertyPlan, ShapeKey } from '../../model/shapes/shape.js';
import { getOrMake } from '../../model/text/get-or-make.js';
import type { Scope } from '../code/scope.js';
import type { EnumWriter } from '../enums/enum-writer.js';
import type { Names } from '../names/name-schema.js';
import type { Recursion } from '../shapes/find-recursion.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';
import { propertyDoc } from './property-doc.js';

/** The context for the declarations of one module. */
export interface ModuleContext {
  readonly scope: Scope;
  readonly names: Names;
  readonly shapes: Shapes;
  readonly recursion: Recursion;
  /** The shapes that other shapes extend. */
  readonly bases: ReadonlySet<ShapeKey>;
  /** How enums are written. */
  readonly enums: EnumWriter;
  readonly package: PackageOptions;
  readonly index: SchemaIndex;
  /** The documentation comment of a property, which several shapes of a type have in common. */
  readonly docOf: (property: PropertyPlan) => string;
}

/** What the declarations of a module are written with, from what was decided for all modules. */
export function moduleContext(plan: Omit<ModuleContext, 'scope' | 'docOf'>, scope: Scope): ModuleContext {
  const { names, shapes, recursion, bases, enums, index, package: options } = plan;
  const docs = new Map<Property, string>();
  const docOf = (planned: PropertyPlan) => getOrMake(docs, planned.property, () => propertyDoc(planned, options));
  return { scope, names, shapes, recursion, bases, enums, index, package: options, docOf };
}

/** The context for the declarations of one shape. */
export interface ShapeContext extends ModuleContext {
  readonly owner: ShapePlan;
  /** How many levels of nesting a property counts; 1 outside of unions. */
  readonly step?: number;
}

/** The context for expressions that refer to types and shapes. */
export type ReferenceContext = Pick<ModuleContext, 'scope' | 'names' | 'shapes' | 'index'>;
