/** The payload with one fault, in the last value that a validator checks. */
export function withLateFault(payload, type) {
  return withFaults(payload, [listLeaves(payload, type).at(-1)]);
}

/** The payload with a fault at each depth, and without its first required property. */
export function withSeveralFaults(payload, type) {
  const leaves = listLeaves(payload, type);
  const depths = [...new Set(leaves.map(({ path }) => path.length))];
  const faulty = withFaults(
    payload,
    depths.map((depth) => middle(leaves.filter(({ path }) => path.length === depth))),
  );
  delete faulty[type.properties.find(({ required }) => required)?.name];
  return faulty;
}

/** The payload with a day that does not exist; undefined if it has no day. */
export function withImpossibleDay(payload, type) {
  const leaf = listLeaves(payload, type).find((one) => one.type.kind === 'dateTime');
  return leaf && withValues(payload, [leaf], () => '2023-02-29T08:30:00Z');
}

/** Values that are not objects. No arrays: one library takes them as objects without properties. */
export function makeWrongRoot(position) {
  return [null, 'text', 4711, true][position % 4];
}

function withFaults(payload, leaves) {
  return withValues(payload, leaves, ({ kind }) => wrongValues[kind]);
}

function withValues(payload, leaves, valueOf) {
  const changed = structuredClone(payload);
  for (const { path, type } of leaves) {
    const owner = path.slice(0, -1).reduce((value, step) => value[step], changed);
    owner[path.at(-1)] = valueOf(type);
  }
  return changed;
}

const wrongValues = { boolean: 'true', dateTime: 'yesterday', double: 'many', integer: '7', string: 4711 };

/** The values in a payload that can be wrong on their own, in the order of the documentation. */
function listLeaves(value, type, path = []) {
  if (value === undefined || value === null) return [];
  if (type.kind === 'array') return value.flatMap((item, position) => listLeaves(item, type.of, [...path, position]));
  if (type.kind !== 'object') return type.kind in wrongValues ? [{ path, type }] : [];
  return type.properties.flatMap((property) =>
    listLeaves(value[property.name], property.type, [...path, property.name]),
  );
}

function middle(things) {
  return things[things.length >> 1];
}
