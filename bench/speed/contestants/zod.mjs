import * as z from 'zod';
import { buildSchema, byName } from './build-schema.mjs';

/** zod: `z.object`, which takes unknown keys and leaves them out of its result; `z.looseObject`, which copies them, is slower. */
export const zod = {
  name: 'zod',
  evaluates: true,
  guard: 'schema.safeParse(value).success',
  validate: 'schema.safeParse(value).error?.issues.length ?? 0',
  prepare: (type) => ({ schema: buildSchema(type, builders) }),
};

const builders = {
  anything: () => z.unknown(),
  array: (item) => z.array(item),
  boolean: () => z.boolean(),
  dateTime: () => z.iso.datetime({ offset: true }),
  double: () => z.union([z.number(), z.enum(['INF', '-INF', 'NaN'])]),
  integer: ({ minimum, maximum }) => z.int().min(minimum).max(maximum),
  literal: ({ values }) => z.enum(values),
  string: () => z.string(),
  object: (properties) => z.object(byName(properties, property)),
};

function property({ schema, required, nullable }) {
  if (nullable) return required ? schema.nullable() : schema.nullish();
  return required ? schema : schema.optional();
}
