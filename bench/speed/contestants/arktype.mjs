import { type } from 'arktype';
import { buildSchema } from './build-schema.mjs';

/** ArkType. */
export const arktype = {
  name: 'arktype',
  evaluates: true,
  guard: 'schema.allows(value)',
  validate: '((result = schema(value)) instanceof Errors ? result.length : 0)',
  prepare: (root) => ({ schema: buildSchema(root, builders), Errors: type.errors }),
};

const builders = {
  anything: () => type('unknown'),
  array: (item) => item.array(),
  boolean: () => type('boolean'),
  dateTime: () => type('string.date.iso'),
  double: () => type("number | 'INF' | '-INF' | 'NaN'"),
  integer: ({ minimum, maximum }) => type(`${minimum} <= number.integer <= ${maximum}`),
  literal: ({ values }) => type.enumerated(...values),
  string: () => type('string'),
  object: (properties) =>
    type(
      Object.fromEntries(
        properties.map(({ name, schema, required, nullable }) => [
          required ? name : `${name}?`,
          nullable ? schema.or('null') : schema,
        ]),
      ),
    ),
};
