import { plainDescription } from '../../model/text/description.js';
import type { PresencePolicy, Property, Schema, StructuredType } from '../../model/schema/schema.js';
import { indexSchema } from '../../model/schema/schema-index.js';
import { printPlace } from '../text/place.js';
import { printable } from '../text/printable.js';
import { printConstraints } from './print-constraints.js';
import { cellText } from '../../model/edm/type-reference.js';
import { printEvidence, printOverridden, printReasons } from './print-reasons.js';
import { findTypes } from './find-names.js';
import { type ShapeName, acceptsNull } from '../../model/schema/shape.js';

/** Explains a property such as `order.total`, which may be inherited: type, null, presence and constraints, with the places of the evidence. */
export function explainProperty(name: string, schema: Schema, policy: PresencePolicy): string | undefined {
  const found = findProperties(name, schema);
  return found.length === 0 ? undefined : found.map((property) => printProperty(property, policy)).join('\n');
}

/** The properties with a name such as `order.total`, own or inherited. */
export function findProperties(name: string, schema: Schema): readonly OwnedProperty[] {
  const dot = name.lastIndexOf('.');
  const owners = findTypes(name.slice(0, Math.max(0, dot)), schema).filter((type) => type.kind !== 'EnumType');
  return owners.flatMap((owner) => findProperty(owner, name.slice(dot + 1).toLowerCase(), schema));
}

/** A property, and the type that declares it. */
export interface OwnedProperty {
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
  const head = `${printable(owner.name)}.${printable(name)}: ${sort} of type ${cellText(type)}`;
  const text = description === undefined ? '' : `\n${printable(plainDescription(description))}\n`;
  const places = `Documented at\n  ${printPlace(source)}\n${printOverridden(overridden)}`;
  const others = evidence.filter(({ about }) => about === 'type' || about === 'description');
  const reasons = others.length === 0 ? '' : `\nBecause\n${printEvidence(others)}`;
  return `${head}\n${text}\n${places}\n${printPresence(property, policy)}\n${printNull(property)}${printConstraints(constraints)}${reasons}`;
}

/** Prints whether a property must be present in each shape, with the reasons and the presence policy. */
function printPresence({ presence, evidence }: Property, policy: PresencePolicy): string {
  const shapes = places.map(([shape, where]) => {
    const reasons = evidence.filter(({ about }) => about === `presence.${shape}`);
    return `${where}: ${presence[shape]}\n${printReasons(reasons)}`;
  });
  return `${shapes.join('')}Presence policy: ${policy} (${policies[policy]})\n`;
}

const places: readonly (readonly [ShapeName, string])[] = [
  ['read', 'In a response'],
  ['create', 'In a request that creates'],
  ['update', 'In a request that updates'],
];

const policies: Readonly<Record<PresencePolicy, string>> = {
  documented: 'a property is required if its row, its key or, in requests, a table and all examples say so',
  explicit: 'a property is required if its own row says so',
  optional: 'no property is required',
};

/** Prints whether a property may be null, and why. If the documentation does not say, prints the rule that decides. */
function printNull(property: Property): string {
  const { nullable, evidence } = property;
  if (nullable === undefined) return printSilence(property);
  const reasons = evidence.filter(({ about }) => about === 'nullable');
  return `Null: ${nullable ? 'allowed' : 'not allowed'}\n${printReasons(reasons)}`;
}

function printSilence(property: Property): string {
  if (property.type.kind === 'Collection')
    return 'Null: not allowed\n  the documentation does not say, and collections are empty instead of null\n';
  const where = acceptsNull(property, 'update') ? 'in a response and in a request that updates' : 'in a response';
  return `Null: allowed ${where}\n  the documentation does not say, and a service may send null for a single value\n`;
}
