import * as v from 'valibot';
import { buildSchema, byName } from './build-schema.mjs';

/** valibot: `v.object`, which takes unknown keys and leaves them out of its result. */
export const valibot = {
  name: 'valibot',
  evaluates: false,
  guard: 'v.is(schema, value)',
  validate: 'v.safeParse(schema, value).issues?.length ?? 0',
  prepare: (type) => ({ v, schema: buildSchema(type, builders) }),
};

const builders = {
  anything: () => v.unknown(),
  array: (item) => v.array(item),
  boolean: () => v.boolean(),
  dateTime: () => v.pipe(v.string(), v.isoTimestamp()),
  double: () => v.union([v.number(), v.picklist(['INF', '-INF', 'NaN'])]),
  integer: ({ minimum, maximum }) => v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)),
  literal: ({ values }) => v.picklist(values),
  string: () => v.string(),
  object: (properties) => v.object(byName(properties, property)),
};

function property({ schema, required, nullable }) {
  if (nullable) return required ? v.nullable(schema) : v.nullish(schema);
  return required ? schema : v.optional(schema);
}
