/**
 * Reads a type of the generated package in terms that every library has.
 * `object` has all properties, inherited ones included; `literal` is one of some texts; `double` a number or the text of infinity.
 * Returns undefined if the libraries have no common terms: recursive types, types that `@odata.type` distinguishes, rare scalars.
 */
export function readType(shapeOrThunk, read = new Map()) {
  const shape = typeof shapeOrThunk === 'function' ? shapeOrThunk() : shapeOrThunk;
  if (!read.has(shape)) {
    // As long as it is being read, it has no end.
    read.set(shape, undefined);
    read.set(shape, kinds[shape.kind](shape, read));
  }
  return read.get(shape);
}

const kinds = {
  object: readObject,
  // What a service returns may have members that are not documented yet.
  enum: () => ({ kind: 'string' }),
  scalar: ({ name }) => scalars[name],
  union: () => undefined,
};

const scalars = {
  'Edm.Boolean': { kind: 'boolean' },
  'Edm.Byte': { kind: 'integer', minimum: 0, maximum: 255 },
  'Edm.DateTimeOffset': { kind: 'dateTime' },
  'Edm.Double': { kind: 'double' },
  'Edm.Int16': { kind: 'integer', minimum: -(2 ** 15), maximum: 2 ** 15 - 1 },
  'Edm.Int32': { kind: 'integer', minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
  'Edm.String': { kind: 'string' },
  'Edm.Untyped': { kind: 'anything' },
};

function readObject(shape, read) {
  const properties = propertiesOf(shape).map((property) => readProperty(property, read));
  if (properties.some(({ type }) => type === undefined)) return undefined;
  return { kind: 'object', name: shape.name, properties: [...typeNameProperty(shape), ...properties] };
}

function propertiesOf({ base, properties }) {
  return [...(base === undefined ? [] : propertiesOf(base())), ...properties];
}

function typeNameProperty({ name, typeNames = [name] }) {
  const values = typeNames.flatMap((typeName) => [`#${typeName}`, typeName]);
  if (values.length === 0) return [];
  return [{ name: '@odata.type', type: { kind: 'literal', values }, required: false, nullable: false }];
}

/** The presence is the sum of 1 if it may be absent and 2 if it may be null. A shape in brackets is that of the items. */
function readProperty([name, shape, presence], read) {
  const inner = readType(Array.isArray(shape) ? shape[0] : shape, read);
  const type = inner && Array.isArray(shape) ? { kind: 'array', of: inner } : inner;
  return { name, type, required: (presence & 1) === 0, nullable: (presence & 2) !== 0 };
}
