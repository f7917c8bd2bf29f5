import { plainDescription } from '../../model/text/description.js';
import type { PresencePolicy, Property, Schema, StructuredType } from '../../model/schema/schema.js';
import { indexSchema } from '../../model/schema/schema-index.js';
import { printPlace } from '../place.js';
import { printable } from '../printable.js';
import { printConstraints } from './constraint.js';
import { printEvidence } from './evidence.js';
import { findTypes } from './find-types.js';
import { printNull } from './null.js';
import { printOverridden } from './overridden.js';
import { printPresence } from './presence.js';
import { printTypeName } from './type-name.js';

/** What is known about `order.total`: type, null, presence, constraints, and the places that say so; inherited ones included. */
export function explainProperty(name: string, schema: Schema, policy: PresencePolicy): string | undefined {
  const dot = name.lastIndexOf('.');
  const owners = findTypes(name.slice(0, Math.max(0, dot)), schema).filter((type) => type.kind !== 'EnumType');
  const found = owners.flatMap((owner) => findProperty(owner, name.slice(dot + 1).toLowerCase(), schema));
  return found.length === 0 ? undefined : found.map((property) => printProperty(property, policy)).join('\n');
}

interface OwnedProperty {
  readonly owner: StructuredType;
  readonly property: Property;
}

function findProperty(owner: StructuredType, name: string, schema: Schema): readonly OwnedProperty[] {
  const found = indexSchema(schema)
    .lineage(owner)
    .flatMap((type) => {
      const property = [...type.properties, ...type.annotations].find((one) => one.name.toLowerCase() === name);
      return property === undefined ? [] : [{ owner: type, property }];
    });
  return found.slice(0, 1);
}

function printProperty({ owner, property }: OwnedProperty, policy: PresencePolicy): string {
  const { name, kind, type, description, constraints, evidence, overridden, source } = property;
  const sort = kind === 'NavigationProperty' ? 'navigation property' : 'property';
  const head = `${printable(owner.name)}.${printable(name)}: ${sort} of type ${printTypeName(type)}`;
  const text = description === undefined ? '' : `\n${printable(plainDescription(description))}\n`;
  const places = `Documented at\n  ${printPlace(source)}\n${printOverridden(overridden)}`;
  const others = evidence.filter(({ about }) => about === 'type');
  const reasons = others.length === 0 ? '' : `\nBecause\n${printEvidence(others)}`;
  return `${head}\n${text}\n${places}\n${printPresence(property, policy)}\n${printNull(property)}${printConstraints(constraints)}${reasons}`;
}
