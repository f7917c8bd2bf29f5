import { namedIn, type QualifiedName, type TypeReference } from '../model/edm/type-reference.js';
import type { Property, Schema, StructuredType } from '../model/schema/schema.js';
import { isStructured, type SchemaIndex } from '../model/schema/schema-index.js';
import { hasNoBody } from '../model/operation.js';

/** The types that answers contain, and those that requests contain. A type in neither set is not reached by any operation. */
export interface Usage {
  readonly read: ReadonlySet<QualifiedName>;
  readonly sent: ReadonlySet<QualifiedName>;
}

/** Follows types from answers and requests through properties, base types and subtypes. */
export function findUsage(schema: Schema, index: SchemaIndex): Usage {
  const answers = schema.operations.flatMap(({ responses }) =>
    responses.flatMap(({ status, type }) => (type === undefined || hasNoBody(status) ? [] : [type])),
  );
  const requests = schema.operations.flatMap(({ request, parameters }) => [
    ...(request?.type === undefined ? [] : [request.type]),
    ...parameters.map(({ type }) => type),
  ]);
  const written = schema.types.filter((type) => isStructured(type) && (type.creatable || type.updatable));
  return {
    read: reach(answers, index, ({ presence }) => presence.read !== 'absent'),
    sent: reach(
      [...requests, ...written.map(({ name }): TypeReference => ({ kind: 'Named', name }))],
      index,
      ({ presence }) => presence.create !== 'absent' || presence.update !== 'absent',
    ),
  };
}

function reach(
  roots: readonly TypeReference[],
  index: SchemaIndex,
  travels: (property: Property) => boolean,
): ReadonlySet<QualifiedName> {
  const found = new Set<QualifiedName>();
  const open = roots.flatMap(namedIn);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const type = index.types.get(name);
    if (isStructured(type)) open.push(...neighbours(type, index, travels));
  }
  return found;
}

function neighbours(
  type: StructuredType,
  index: SchemaIndex,
  travels: (property: Property) => boolean,
): readonly QualifiedName[] {
  return [
    ...(type.baseType === undefined ? [] : [type.baseType]),
    ...(index.subtypes.get(type.name) ?? []).map(({ name }) => name),
    ...type.properties.filter(travels).flatMap((property) => namedIn(property.type)),
  ];
}
