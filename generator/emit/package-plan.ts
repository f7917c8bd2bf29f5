import type { QualifiedName } from '../model/edm/type-reference.js';
import type { PlanInput } from '../model/package/plan.js';
import type { EnumType } from '../model/schema/schema.js';
import type { ModuleSymbol } from './code/code.js';
import type { EnumWriter } from './enums/enum-writer.js';
import { enumWriters } from './enums/index.js';
import { nameSchema, type Names, type TypeNames } from './names.js';
import { nameOperations, type OperationNames } from './operation-names.js';
import { indexSchema, type SchemaIndex } from './schema-index.js';
import { findRecursion, type Recursion } from './shapes/find-recursion.js';
import { planShapes } from './shapes/plan-shapes.js';
import type { ShapeKey, ShapePlan } from './shapes/shape-plan.js';

/** What emitters write a package from: the schema, and what was decided about it once for all files. */
export interface PackagePlan extends PlanInput {
  readonly index: SchemaIndex;
  readonly names: Names;
  readonly operationNames: ReadonlyMap<string, OperationNames>;
  readonly shapes: ReadonlyMap<ShapeKey, ShapePlan>;
  readonly recursion: Recursion;
  /** How enums are written. */
  readonly enums: EnumWriter;
  /** The shapes that others derive from. */
  readonly bases: ReadonlySet<ShapeKey>;
}

/** Decides names, shapes and recursion. */
export function decidePackage(input: PlanInput): PackagePlan {
  const index = indexSchema(input.schema);
  const names = nameSchema(input.schema, input.package.renames, input.package.layout);
  const shapes = planShapes(input.schema, index, names);
  const bases = new Set([...shapes.values()].flatMap(({ base }) => (base === undefined ? [] : [base.key])));
  const operationNames = nameOperations(input.schema.operations, input.package.layout);
  const enums = enumWriters[input.package.enums];
  return { ...input, index, names, operationNames, shapes, enums, recursion: findRecursion(shapes), bases };
}

/** A shape that the plan holds. */
export function shapeAt({ shapes }: Pick<PackagePlan, 'shapes'>, key: ShapeKey): ShapePlan {
  const shape = shapes.get(key);
  if (shape === undefined) throw new Error(`Shape ${key} is referred to, but not planned.`);
  return shape;
}

/** The names of a type of the schema. */
export function namesOf({ names }: PackagePlan, name: QualifiedName): TypeNames {
  const own = names.types.get(name);
  if (own === undefined) throw new Error(`Type ${name} is referred to, but has no name.`);
  return own;
}

/** A type, or the documented members of an enum, as its module exports it. */
export function typeSymbol(plan: PackagePlan, name: QualifiedName): ModuleSymbol {
  const { shapes, module } = namesOf(plan, name);
  return { name: shapes.read, module };
}

/** The members of an enum that a request may send: all but the sentinel. */
export function sendableSymbol(plan: PackagePlan, { name, sentinel }: EnumType): ModuleSymbol {
  const { known, module } = namesOf(plan, name);
  return sentinel === undefined ? typeSymbol(plan, name) : { name: known, module };
}

/** The names of an operation of the schema. */
export function operationNamesOf({ operationNames }: Pick<PackagePlan, 'operationNames'>, id: string): OperationNames {
  const own = operationNames.get(id);
  if (own === undefined) throw new Error(`Operation ${id} is referred to, but has no name.`);
  return own;
}
