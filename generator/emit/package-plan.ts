import type { QualifiedName } from '../model/edm/type-reference.js';
import type { Operation } from '../model/operation.js';
import type { PlanInput } from '../model/package/plan.js';
import type { EnumType } from '../model/schema/schema.js';
import type { ModuleSymbol } from './code/code.js';
import type { EnumWriter } from './enums/enum-writer.js';
import { enumWriters } from './enums/index.js';
import { nameSchema, type Names, type TypeNames } from './names/name-schema.js';
import { nameOperations, type OperationNames } from './names/name-operations.js';
import { indexSchema, type SchemaIndex } from '../model/schema/schema-index.js';
import { findRecursion, type Recursion } from './shapes/find-recursion.js';
import { planShapes } from '../model/shapes/plan-shapes.js';
import { shapeAt as findShape, type ShapeKey } from '../model/shapes/shape.js';
import { nameParameters, nameShapes, type ShapePlan, type Shapes } from './shapes/name-shapes.js';

/** What emitters write a package from: the schema, and what was decided about it once for all files. */
export interface PackagePlan extends PlanInput {
  readonly index: SchemaIndex;
  readonly names: Names;
  readonly operationNames: ReadonlyMap<string, OperationNames>;
  readonly shapes: Shapes;
  /** The bodies of requests with parameters, by the id of the operation. */
  readonly bodies: ReadonlyMap<string, ShapePlan>;
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
  const shapes = nameShapes(planShapes(input.schema, index), names);
  const bases = new Set([...shapes.values()].flatMap(({ base }) => (base === undefined ? [] : [base.key])));
  const operationNames = nameOperations(input.schema.operations, input.package.layout);
  const enums = enumWriters[input.package.enums];
  const bodies = nameBodies(input.schema.operations, index, operationNames);
  return { ...input, index, names, operationNames, shapes, bodies, enums, recursion: findRecursion(shapes), bases };
}

function nameBodies(
  operations: readonly Operation[],
  index: SchemaIndex,
  operationNames: ReadonlyMap<string, OperationNames>,
): ReadonlyMap<string, ShapePlan> {
  return new Map(
    operations.flatMap((operation) => {
      const body = nameParameters(operation, index, operationNamesOf({ operationNames }, operation.id));
      return body === undefined ? [] : [[operation.id, body] as const];
    }),
  );
}

/** The shape that a key refers to. */
export function shapeAt({ shapes }: Pick<PackagePlan, 'shapes'>, key: ShapeKey): ShapePlan {
  return findShape(shapes, key);
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
