/** A type in the words of a library, which gives a function for each kind. Types of the same name are made once, as one would by hand. */
export function buildSchema(type, builders) {
  const made = new Map();
  return build(type);

  function build(part) {
    if (part.kind === 'array') return builders.array(build(part.of));
    if (part.kind !== 'object') return builders[part.kind](part);
    if (!made.has(part)) made.set(part, buildObject(part));
    return made.get(part);
  }

  function buildObject({ name, properties }) {
    return builders.object(
      properties.map((property) => ({ ...property, schema: build(property.type) })),
      name,
    );
  }
}

/** An object of the results for each property, by the names of the properties. */
export function byName(properties, make) {
  return Object.fromEntries(properties.map((property) => [property.name, make(property)]));
}
