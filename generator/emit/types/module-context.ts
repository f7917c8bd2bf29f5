import type { PackageOptions } from '../../model/package/package-options.js';
import type { ShapeKey } from '../../model/shapes/shape.js';
import type { Scope } from '../code/scope.js';
import type { EnumWriter } from '../enums/enum-writer.js';
import type { Names } from '../names/name-schema.js';
import type { Recursion } from '../shapes/find-recursion.js';
import type { ShapePlan, Shapes } from '../shapes/name-shapes.js';

/** What the declarations of one module are written with. */
export interface ModuleContext {
  readonly scope: Scope;
  readonly names: Names;
  readonly shapes: Shapes;
  readonly recursion: Recursion;
  /** The shapes that others derive from. */
  readonly bases: ReadonlySet<ShapeKey>;
  /** How enums are written. */
  readonly enums: EnumWriter;
  readonly package: PackageOptions;
}

/** What the declarations of one shape are written with. */
export interface ShapeContext extends ModuleContext {
  readonly owner: ShapePlan;
}

/** What an expression needs that refers to types and shapes. */
export type ReferenceContext = Pick<ModuleContext, 'scope' | 'names' | 'shapes'>;
