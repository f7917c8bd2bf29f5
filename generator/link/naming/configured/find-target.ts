import type { Override } from '../../../model/corrections.js';
import { diagnose } from '../../../model/diagnostic.js';
import { isNamed, namespaceOf, simpleName } from '../../../model/edm/type-reference.js';
import { nearestNames } from '../../../model/text/nearest-names.js';
import type { Property, SchemaType, StructuredType } from '../../../model/schema/schema.js';
import { lineageOf } from '../../../model/schema/lineage.js';
import { reportAmbiguous, type FoundName } from './find-named.js';

/** The type, or the property of a type, that an override changes. */
export interface OverrideTarget {
  readonly type: StructuredType;
  readonly property?: Property;
}

/** Finds what an override changes: `order` or `order.total`, either of them optionally with its namespace. */
export function findTarget(override: Override, types: readonly SchemaType[]): FoundName<OverrideTarget> {
  const { name, option, source } = override;
  const structured = types.filter((type) => type.kind !== 'EnumType');
  const targets = findTargets(name, structured);
  if (targets.length === 1) return { found: targets[0], diagnostics: [] };
  if (targets.length === 0) {
    const expected = 'a type that has properties, or a property of its own';
    const parameters = { option, name, expected, suggestion: suggest(name, structured) };
    return { found: undefined, diagnostics: [diagnose('unknown-name', source, parameters)] };
  }
  return { found: undefined, diagnostics: [reportAmbiguous(override, targets.map(nameTarget))] };
}

/** The qualified name of a target: `contoso.sales.order.total`. */
export function nameTarget({ type, property }: OverrideTarget): string {
  return property === undefined ? type.name : `${type.name}.${property.name}`;
}

function findTargets(name: string, types: readonly StructuredType[]): readonly OverrideTarget[] {
  const ofType = types.filter((type) => isNamed(type.name, name));
  if (ofType.length > 0) return ofType.map((type) => ({ type }));
  return ownersIn(name, types).flatMap(({ type, member }) => {
    const property = findProperty(type, member);
    return property === undefined ? [] : [{ type, property }];
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
function suggest(name: string, types: readonly StructuredType[]): string | undefined {
  const inherited = ownersIn(name, types).flatMap(({ type, member }) =>
    ancestorsOf(type, types).flatMap((base) => {
      const property = findProperty(base, member);
      return property === undefined ? [] : [`${simpleName(base.name)}.${property.name}`];
    }),
  );
  const spell = (type: StructuredType) => (namespaceOf(name).includes('.') ? type.name : simpleName(type.name));
  const known = types.flatMap((type) => [spell(type), ...type.properties.map((one) => `${spell(type)}.${one.name}`)]);
  return inherited[0] ?? nearestNames(name, known)[0];
}

function ancestorsOf(type: StructuredType, types: readonly StructuredType[]): readonly StructuredType[] {
  return lineageOf(type, ({ baseType }) => types.find(({ name }) => name === baseType)).slice(1);
}
