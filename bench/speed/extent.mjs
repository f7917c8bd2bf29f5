/** How deep objects are nested in a type at most. */
export function depthOf(type) {
  if (type.kind === 'array') return depthOf(type.of);
  return type.kind === 'object' ? 1 + Math.max(0, ...type.properties.map((property) => depthOf(property.type))) : 0;
}

/** Counts the values of a kind (default: of any kind) in a payload of a type whose lists have one item. */
export function countValues(type, kind) {
  if (type.kind === 'array') return countValues(type.of, kind);
  if (type.kind !== 'object') return kind === undefined || type.kind === kind ? 1 : 0;
  return type.properties.reduce((sum, property) => sum + countValues(property.type, kind), 0);
}
