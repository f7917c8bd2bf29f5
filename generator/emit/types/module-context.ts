import type { PackageOptions } from '../../model/package/package-options.js';
import type { ShapeKey } from '../../model/shapes/shape.js';
import type { Scope } from '../code/scope.js';
import type { EnumWriter } from '../enums/enum-writer.js';
import type { Names } from '../names/name-schema.js';
import type { Recursion } from '../shapes/find-recursion.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';

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
}

/** The context for the declarations of one shape. */
export interface ShapeContext extends ModuleContext {
  readonly owner: ShapePlan;
}

/** The context for expressions that refer to types and shapes. */
export type ReferenceContext = Pick<ModuleContext, 'scope' | 'names' | 'shapes'>;
