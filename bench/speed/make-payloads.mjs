/**
 * Makes payloads of a type as a service might send them, no two alike: with every property, without the type names, with null where it
 * is allowed, with undocumented keys. They are parsed from JSON, as real payloads are.
 */
export function makePayloads(type, count) {
  return Array.from({ length: count }, (_, position) => {
    const next = counter(position * 97);
    return JSON.parse(JSON.stringify(makeValue(type, variants[position % variants.length], next)));
  });
}

const variants = [{}, { anonymous: true }, { empty: true }, { additional: true }];

function counter(start) {
  let number = start;
  return () => (number += 1);
}

function makeValue(type, variant, next) {
  return kinds[type.kind](type, variant, next);
}

const kinds = {
  anything: () => null,
  boolean: (type, variant, next) => next() % 2 === 0,
  dateTime: (type, variant, next) => makeDateTime(next()),
  double: (type, variant, next) => next() / 4,
  integer: ({ minimum, maximum }, variant, next) => minimum + ((next() - minimum) % (maximum - minimum)),
  literal: ({ values }, variant, next) => values[next() % values.length],
  string: (type, variant, next) => `Some words, ${next()} of them`,
  array: ({ of }, variant, next) => Array.from({ length: 1 + (next() % 3) }, () => makeValue(of, variant, next)),
  object: ({ properties }, variant, next) => ({
    ...Object.fromEntries(
      properties
        .filter(({ type }) => type.kind !== 'literal' || !variant.anonymous)
        .map(({ name, type, nullable }) => [name, nullable && variant.empty ? null : makeValue(type, variant, next)]),
    ),
    ...(variant.additional ? { '@odata.etag': `W/"${next()}"`, notDocumentedYet: next() } : {}),
  }),
};

function makeDateTime(number) {
  const month = two(1 + (number % 12));
  const fraction = ['', '.5', '.123', '.1697867'][number % 4];
  const offset = ['Z', '+03:00', '-08:00'][number % 3];
  return `${2000 + (number % 30)}-${month}-${two(1 + (number % 28))}T${two(number % 24)}:${two(number % 60)}:46${fraction}${offset}`;
}

function two(number) {
  return String(number).padStart(2, '0');
}
