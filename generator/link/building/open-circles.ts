import { diagnose, type Diagnostic } from '../../model/diagnostic.js';
import { simpleName, type QualifiedName } from '../../model/edm/type-reference.js';
import type { Property, SchemaType, StructuredType } from '../../model/schema/schema.js';
import { indexSchema, isStructured, type SchemaIndex } from '../../model/schema/schema-index.js';
import { acceptsNull, isExpandable, isRequired, type ShapeName } from '../../model/schema/shape.js';
import { shapeNames } from '../../model/shapes/shape-names.js';

/** The types without circles of required properties, and what was reported about the circles. */
export interface OpenedCircles {
  readonly types: readonly SchemaType[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds circles of required single objects, such as an egg with a hen that has an egg: no finite JSON has such a value. The property that
 * closes a circle becomes optional.
 */
export function openCircles(types: readonly SchemaType[]): OpenedCircles {
  return shapeNames.reduce<OpenedCircles>(openIn, { types, diagnostics: [] });
}

function openIn({ types, diagnostics }: OpenedCircles, shape: ShapeName): OpenedCircles {
  const closing = findClosing(types, shape);
  if (closing === undefined) return { types, diagnostics };
  const opened = types.map((type) => (isStructured(type) ? withOptional(type, closing, shape) : type));
  const { name, source, type } = closing;
  const fault = diagnose('required-circle', source, { name, type: nameOf(type) });
  const known = diagnostics.some((one) => one.source === source);
  return openIn({ types: opened, diagnostics: known ? diagnostics : [...diagnostics, fault] }, shape);
}

function nameOf(type: Property['type']): string {
  return type.kind === 'Named' ? simpleName(type.name) : '';
}

function withOptional(type: StructuredType, closing: Property, shape: ShapeName): StructuredType {
  if (!type.properties.includes(closing)) return type;
  const says = 'but no finite object has all required properties of the circle that it closes';
  const reason = { about: `presence.${shape}`, says, origin: closing.origin, source: closing.source } as const;
  const opened: Property = {
    ...closing,
    presence: { ...closing.presence, [shape]: 'optional' },
    evidence: [...closing.evidence, reason],
  };
  return { ...type, properties: type.properties.map((property) => (property === closing ? opened : property)) };
}

/** The property that closes the first circle; undefined if every type has a finite value. */
function findClosing(types: readonly SchemaType[], shape: ShapeName): Property | undefined {
  const index = indexSchema({ kind: 'Schema', defaultNamespace: '', types, operations: [], examples: [] });
  const edges = new Map(types.filter(isStructured).map((type) => [type.name, demandsOf(type, shape, index)]));
  const endless = findEndless(edges);
  const [start] = endless;
  const visited = new Set<QualifiedName>();
  for (let at = start; at !== undefined;) {
    visited.add(at);
    // A type is endless because at least one of the types that it demands is.
    const next = (edges.get(at) ?? []).find(({ to }) => endless.has(to));
    if (next === undefined || visited.has(next.to)) return next?.property;
    at = next.to;
  }
  return undefined;
}

interface Demand {
  readonly property: Property;
  readonly to: QualifiedName;
}

/** The own and inherited properties that must have an object. */
function demandsOf(type: StructuredType, shape: ShapeName, index: SchemaIndex): readonly Demand[] {
  return [...index.properties(type).values()].flatMap((property) => {
    const target = property.type.kind === 'Named' ? index.types.get(property.type.name) : undefined;
    if (!isStructured(target) || isExpandable(property, shape)) return [];
    return isRequired(property, shape) && !acceptsNull(property, shape) ? [{ property, to: target.name }] : [];
  });
}

/** The types that demand, directly or not, an object of a type that demands itself. */
function findEndless(edges: ReadonlyMap<QualifiedName, readonly Demand[]>): ReadonlySet<QualifiedName> {
  const endless = new Set([...edges].flatMap(([name, demands]) => (demands.length > 0 ? name : [])));
  for (let before = -1; before !== endless.size;) {
    before = endless.size;
    for (const name of endless) {
      if (!(edges.get(name) ?? []).some(({ to }) => endless.has(to))) endless.delete(name);
    }
  }
  return endless;
}
