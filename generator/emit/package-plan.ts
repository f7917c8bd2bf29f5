import type { Operation } from '../model/operation.js';
import type { PlanInput } from '../model/package/plan.js';
import type { EnumWriter } from './enums/enum-writer.js';
import { enumWriters } from './enums/index.js';
import { nameSchema, type Names } from './names/name-schema.js';
import { nameOperations, type OperationNames, operationNamesOf } from './names/name-operations.js';
import { indexSchema, type SchemaIndex } from '../model/schema/schema-index.js';
import { findRecursion, type Recursion } from './shapes/find-recursion.js';
import { planShapes } from '../model/shapes/plan-shapes.js';
import type { ShapeKey } from '../model/shapes/shape.js';
import { nameParameters, nameShapes, type ShapePlan, type Shapes } from './shapes/name-shapes.js';
import { type PageExamples, planExamples } from './examples/plan-examples.js';

/** The input of every emitter: the schema, and the decisions that all files share. */
export interface PackagePlan extends PlanInput {
  readonly index: SchemaIndex;
  readonly names: Names;
  readonly operationNames: ReadonlyMap<string, OperationNames>;
  readonly shapes: Shapes;
  /** The bodies of requests with parameters, by operation id; none if no part refers to them. */
  readonly bodies: ReadonlyMap<string, ShapePlan>;
  readonly recursion: Recursion;
  /** The fixtures of each page. */
  readonly examples: readonly PageExamples[];
  /** How enums are written. */
  readonly enums: EnumWriter;
  /** The shapes that other shapes extend. */
  readonly bases: ReadonlySet<ShapeKey>;
}

/** Decides the names, shapes, recursion and fixtures of a package. `ownModules` are modules that no type may be in. */
export function decidePackage(input: PlanInput, ownModules: readonly string[]): PackagePlan {
  const index = indexSchema(input.schema);
  const names = nameSchema(input.schema, { ...input.package, ownModules });
  const shapes = nameShapes(planShapes(input.schema, index), names);
  const bases = new Set([...shapes.values()].flatMap(({ base }) => (base === undefined ? [] : [base.key])));
  const operationNames = nameOperations(input.schema.operations, input.package.layout);
  const enums = enumWriters[input.package.enums];
  const { parts } = input.package;
  const hasBodies = parts.includes('operations') || parts.includes('examples');
  const bodies = nameBodies(hasBodies ? input.schema.operations : [], index, operationNames);
  const examples = planExamples({ ...input, index, bodies, shapes });
  const recursion = findRecursion(shapes);
  return { ...input, index, names, operationNames, shapes, bodies, enums, recursion, bases, examples };
}

function nameBodies(
  operations: readonly Operation[],
  index: SchemaIndex,
  operationNames: ReadonlyMap<string, OperationNames>,
): ReadonlyMap<string, ShapePlan> {
  return new Map(
    operations.flatMap((operation) => {
      const body = nameParameters(operation, index, operationNamesOf(operationNames, operation.id));
      return body === undefined ? [] : [[operation.id, body] as const];
    }),
  );
}
