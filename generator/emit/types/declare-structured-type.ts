import { declareGuard } from './guard/declare-guard.js';
import type { StructuredType } from '../../model/schema/schema.js';
import type { ShapeName } from '../../model/schema/shape.js';
import { asValidators, type Declaration } from '../code/module.js';
import { shapeKey } from '../../model/shapes/plan-value.js';
import { declareRelationships, declareShapeInterface, shapeDoc } from './declare-interface.js';
import { declareSchema } from './declare-schema.js';
import { declareNameTest } from './guard/documented-names.js';
import { declareReporter } from './reporter/declare-reporter.js';
import { declareTypeNames } from './type-names.js';
import type { ModuleContext, ShapeContext } from './module-context.js';

/** Writes some shapes of a structured type, with their interfaces, guards, reporters and schemas. */
export function declareStructuredType(
  type: StructuredType,
  wanted: readonly ShapeName[],
  context: ModuleContext,
): readonly Declaration[] {
  const shapes = wanted.flatMap((shape) => context.shapes.get(shapeKey(type.name, shape)) ?? []);
  return [
    ...declareTypeNames(shapes, context.names),
    ...shapes.flatMap((owner) => declareWholeShape(shapeDoc(type, owner, context.package), { ...context, owner })),
  ];
}

/** Writes the interface, guard, reporter and schema of a shape. */
export function declareWholeShape(doc: string, context: ShapeContext): readonly Declaration[] {
  const { scope, owner } = context;
  return [
    declareShapeInterface(context, doc),
    ...declareRelationships(context),
    ...asValidators([
      ...declareGuard(context),
      ...declareReporter(context),
      ...declareNameTest(context),
      declareSchema(owner.symbol.name, owner.qualifiedName, scope),
    ]),
  ];
}
