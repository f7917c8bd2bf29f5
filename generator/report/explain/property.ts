import { plainDescription } from '../../model/description.js';
import type { Property, Schema, StructuredType } from '../../model/schema.js';
import { printPlace } from '../place.js';
import { printable } from '../printable.js';
import { printConstraints } from './constraint.js';
import { printEvidence } from './evidence.js';
import { findTypes } from './find-types.js';
import { printOverridden } from './overridden.js';
import { printTypeName } from './type-name.js';

/** What is known about `order.total`: type, null, presence, constraints, and the places that say so; inherited ones included. */
export function explainProperty(name: string, schema: Schema): string | undefined {
  const dot = name.lastIndexOf('.');
  const owners = findTypes(name.slice(0, Math.max(0, dot)), schema).filter((type) => type.kind !== 'EnumType');
  const found = owners.flatMap((owner) => findProperty(owner, name.slice(dot + 1).toLowerCase(), schema));
  return found.length === 0 ? undefined : found.join('\n');
}

function findProperty(owner: StructuredType, name: string, schema: Schema): readonly string[] {
  const seen = new Set<StructuredType>();
  for (let type: StructuredType | undefined = owner; type && !seen.has(type); type = baseOf(type, schema)) {
    seen.add(type);
    const property = [...type.properties, ...type.annotations].find((one) => one.name.toLowerCase() === name);
    if (property !== undefined) return [printProperty(type, property)];
  }
  return [];
}

function baseOf({ baseType }: StructuredType, { types }: Schema): StructuredType | undefined {
  return types.filter((type) => type.kind !== 'EnumType').find(({ name }) => name === baseType);
}

function printProperty(owner: StructuredType, property: Property): string {
  const { name, kind, type, description, constraints, evidence, overridden, source } = property;
  const sort = kind === 'NavigationProperty' ? 'navigation property' : 'property';
  const head = `${printable(owner.name)}.${printable(name)}: ${sort} of type ${printTypeName(type)}`;
  const text = description === undefined ? '' : `\n${printable(plainDescription(description))}\n`;
  const reasons = evidence.length === 0 ? '' : `\nBecause\n${printEvidence(evidence)}`;
  return `${head}\n${text}\nDocumented at\n  ${printPlace(source)}\n${printOverridden(overridden)}\n${printNull(property)}${printPresence(property)}${printConstraints(constraints)}${reasons}`;
}

function printNull({ nullable }: Property): string {
  if (nullable === undefined) return 'Null: not documented\n';
  return `Null: ${nullable ? 'allowed' : 'not allowed'}\n`;
}

function printPresence({ presence: { read, create, update } }: Property): string {
  return `Presence: ${read} in what the service returns, ${create} in a create request, ${update} in an update request\n`;
}
