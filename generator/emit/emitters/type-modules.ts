import { typeKey } from '../../model/package/sources.js';
import type { EnumType, StructuredType } from '../../model/schema/schema.js';
import { isOpaque, type ShapeName } from '../../model/schema/shape.js';
import { planModules, type Declaration, type ModulePart } from '../code/module.js';
import { openScope } from '../code/scope.js';
import type { Emitter } from '../emitter.js';
import type { NamespaceNames } from '../names/name-schema.js';
import type { PackagePlan } from '../package-plan.js';
import { isEnum, isStructured } from '../../model/schema/schema-index.js';
import { shapeKey } from '../../model/shapes/plan-value.js';
import { declareEnumType } from '../types/declare-enum-type.js';
import { declareOpaqueType } from '../types/declare-opaque-type.js';
import { declareStructuredType } from '../types/declare-structured-type.js';
import { declareUnion } from '../types/declare-union.js';
import { profileOf } from '../shapes/compatibility.js';
import { namesOf, typeSymbol } from '../shapes/type-symbols.js';
import { moduleContext, type ModuleContext } from '../types/module-context.js';

/**
 * The types of each namespace: what is read in `src/order.ts`, and in `src/any-vehicle.ts` if a type has subtypes, or all in
 * `src/types.ts`; what requests send in `src/requests/`, or all in `src/requests.ts`.
 */
export const typeModules: Emitter = {
  part: 'types',
  modules: ['types', 'requests'],
  readme: (plan) => ({ slots: { silence: profileOf(plan.package).readme, enums: plan.enums.readme } }),
  emit: (plan) =>
    planModules(
      plan.names.namespaces.flatMap((namespace) => declareNamespace(namespace, plan)),
      plan.package.parts,
    ),
};

function declareNamespace({ types, taken }: NamespaceNames, plan: PackagePlan): readonly ModulePart[] {
  const known = types.flatMap((name) => plan.index.types.get(name) ?? []);
  // Enums come first: tables of the same module refer to the tables of enums, which must be initialised before them.
  return [
    ...known.filter(isEnum).map((type) => declareEnum(type, taken, plan)),
    ...known.filter(isStructured).flatMap((type) => declareStructured(type, taken, plan)),
  ];
}

function declareEnum(type: EnumType, taken: ReadonlySet<string>, plan: PackagePlan): ModulePart {
  const { module } = typeSymbol(plan.names, type.name);
  return {
    module,
    about: typeKey(plan.index.labelOf(type.name)),
    declarations: declareEnumType(type, moduleContext(plan, openScope(module, taken, plan.names))),
  };
}

function declareStructured(type: StructuredType, taken: ReadonlySet<string>, plan: PackagePlan): readonly ModulePart[] {
  const { modules, unionModules } = namesOf(plan.names, type.name);
  const about = typeKey(plan.index.labelOf(type.name));
  if (isOpaque(type))
    return [{ module: modules.read, about, declarations: [declareOpaqueType(type, plan.names, plan.package)] }];
  const declare = (module: string, write: (context: ModuleContext) => readonly Declaration[]): ModulePart => ({
    module,
    about,
    declarations: write(moduleContext(plan, openScope(module, taken, plan.names))),
  });
  return [
    declare(modules.read, (context) => declareStructuredType(type, ['read'], context)),
    declare(unionModules.read, (context) => declareUnions(type, ['read'], context)),
    declare(modules.create, (context) => declareStructuredType(type, sentShapes, context)),
    declare(unionModules.create, (context) => declareUnions(type, sentShapes, context)),
  ];
}

/** The shapes that requests send, which are in the same module. */
const sentShapes: readonly ShapeName[] = ['create', 'update'];

function declareUnions(
  { name }: StructuredType,
  wanted: readonly ShapeName[],
  context: ModuleContext,
): readonly Declaration[] {
  return wanted.flatMap((shape) => {
    const base = context.shapes.get(shapeKey(name, shape));
    return base?.union === undefined ? [] : declareUnion(base, base.union, context);
  });
}
