import type { Override } from '../../../model/corrections.js';
import { diagnose } from '../../../model/diagnostic.js';
import { isNamed, namespaceOf, simpleName } from '../../../model/edm/type-reference.js';
import { nearestNames } from '../../../model/text/nearest-names.js';
import { findRoutes, isRequest, nearestRoutes } from '../../../model/find-routes.js';
import { nameRoute, type Operation } from '../../../model/operation.js';
import type { EnumType, Property, Schema, SchemaType, StructuredType } from '../../../model/schema/schema.js';
import { lineageOf } from '../../../model/schema/lineage.js';
import { reportAmbiguous, type FoundName } from './find-named.js';

/** What an override changes: a type, an enum, a property of a type, or the operations on a route. */
export type OverrideTarget =
  | { readonly kind: 'type'; readonly type: StructuredType }
  | { readonly kind: 'enum'; readonly type: EnumType }
  | { readonly kind: 'property'; readonly type: StructuredType; readonly property: Property }
  | { readonly kind: 'operation'; readonly route: string; readonly operations: readonly Operation[] };

/** Finds what an override changes: `order` or `order.total`, either of them optionally with its namespace, or `GET /orders`. */
export function findTarget(
  override: Override,
  { types, operations }: Pick<Schema, 'types' | 'operations'>,
): FoundName<OverrideTarget> {
  const { name, option, source } = override;
  const structured = types.filter((type) => type.kind !== 'EnumType');
  const targets = isRequest(name) ? findOperations(name, operations) : findTargets(name, types, structured);
  if (targets.length === 1) return { found: targets[0], diagnostics: [] };
  if (targets.length === 0) {
    const expected = isRequest(name)
      ? 'a documented operation'
      : 'a type that has properties, an enum, or a property of its own';
    const suggestion = isRequest(name) ? nearestRoutes(name, operations)[0] : suggest(name, types, structured);
    return {
      found: undefined,
      diagnostics: [diagnose('unknown-name', source, { option, name, expected, suggestion })],
    };
  }
  return { found: undefined, diagnostics: [reportAmbiguous(override, targets.map(nameTarget))] };
}

/** The qualified name of a target: `contoso.sales.order.total`. */
export function nameTarget(target: OverrideTarget): string {
  switch (target.kind) {
    case 'type':
    case 'enum':
      return target.type.name;
    case 'property':
      return `${target.type.name}.${target.property.name}`;
    case 'operation':
      return target.route;
  }
}

function findOperations(name: string, all: readonly Operation[]): readonly OverrideTarget[] {
  const uses = findRoutes(name, all);
  const [first] = uses;
  if (first === undefined) return [];
  return [{ kind: 'operation', route: nameRoute(first.route), operations: uses.map(({ operation }) => operation) }];
}

function findTargets(
  name: string,
  types: readonly SchemaType[],
  structured: readonly StructuredType[],
): readonly OverrideTarget[] {
  const ofType = types.filter((type) => isNamed(type.name, name));
  if (ofType.length > 0)
    return ofType.map((type) => (type.kind === 'EnumType' ? { kind: 'enum', type } : { kind: 'type', type }));
  return ownersIn(name, structured).flatMap(({ type, member }): readonly OverrideTarget[] => {
    const property = findProperty(type, member);
    return property === undefined ? [] : [{ kind: 'property', type, property }];
  });
}

interface Owner {
  readonly type: StructuredType;
  /** The rest of the name after the owner and a dot. It may contain dots itself, for example `@contoso.downloadUrl`. */
  readonly member: string;
}

function ownersIn(name: string, types: readonly StructuredType[]): readonly Owner[] {
  const dots = [...name.matchAll(/\./g)].map(({ index }) => index);
  return dots.flatMap((dot) => {
    const owners = types.filter((type) => isNamed(type.name, name.slice(0, dot)));
    return owners.map((type) => ({ type, member: name.slice(dot + 1) }));
  });
}

function findProperty({ properties, annotations }: StructuredType, name: string): Property | undefined {
  const folded = name.toLowerCase();
  return [...properties, ...annotations].find((property) => property.name.toLowerCase() === folded);
}

/** Suggests the same property on the base type that declares it; otherwise the known name with the closest spelling. */
function suggest(name: string, all: readonly SchemaType[], types: readonly StructuredType[]): string | undefined {
  const inherited = ownersIn(name, types).flatMap(({ type, member }) =>
    ancestorsOf(type, types).flatMap((base) => {
      const property = findProperty(base, member);
      return property === undefined ? [] : [`${simpleName(base.name)}.${property.name}`];
    }),
  );
  const spell = (type: SchemaType) => (namespaceOf(name).includes('.') ? type.name : simpleName(type.name));
  const known = all.flatMap((type) =>
    type.kind === 'EnumType'
      ? [spell(type)]
      : [spell(type), ...type.properties.map((one) => `${spell(type)}.${one.name}`)],
  );
  return inherited[0] ?? nearestNames(name, known)[0];
}

function ancestorsOf(type: StructuredType, types: readonly StructuredType[]): readonly StructuredType[] {
  return lineageOf(type, ({ baseType }) => types.find(({ name }) => name === baseType)).slice(1);
}
