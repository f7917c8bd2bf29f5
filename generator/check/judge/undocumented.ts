import type { UndocumentedProperty } from '../../model/check-input.js';
import { lastStep } from '../../model/example/pointer.js';
import type { Property, StructuredType } from '../../model/schema/schema.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';
import { isComplete } from '../reading/completeness.js';
import type { Expectation } from './expectation.js';
import type { Finding } from './finding.js';

/** Finds properties that examples show and no table lists, of types whose properties the documentation lists completely. */
export function findUndocumented(
  findings: readonly Finding[],
  expectation: Pick<Expectation, 'index' | 'documented'>,
): readonly UndocumentedProperty[] {
  return findings.flatMap((finding) => {
    const { pointer, source, undocumentedIn: object } = finding;
    const name = lastStep(pointer);
    if (object === undefined || isEllipsis(name) || !mustList(object.type, name, expectation)) return [];
    return [{ name, source, object: object.node, owner: expectation.index.types.get(object.type.name) }];
  });
}

/** Returns the own and inherited properties of a type, without those that only examples show. */
export function documentedProperties(index: SchemaIndex): Expectation['documented'] {
  const known = new Map<StructuredType, ReadonlyMap<string, Property>>();
  return (type) => {
    const properties = known.get(type) ?? new Map(index.lineage(type).flatMap(listedProperties));
    known.set(type, properties);
    return properties;
  };
}

function listedProperties({ origin, properties }: StructuredType): readonly (readonly [string, Property])[] {
  const listed = origin === 'example' ? properties : properties.filter((property) => property.origin !== 'example');
  return listed.map((property) => [property.name, property]);
}

/** Whether the member stands for omitted properties: `"...": "..."`. */
function isEllipsis(name: string): boolean {
  return /^(?:\.{2,}|…)$/.test(name);
}

/** Whether the documentation claims to list the properties of a type. The page of an action lists the parameters of its body. */
function mustList(
  type: StructuredType,
  name: string,
  { index, documented }: Pick<Expectation, 'index' | 'documented'>,
): boolean {
  if (!index.types.has(type.name)) return true;
  const keys = index.lineage(type).flatMap(({ key }) => key);
  return isComplete(type, index) && documented(type).size > 0 && !keys.includes(name);
}
