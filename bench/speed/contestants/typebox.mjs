import { Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { buildSchema, byName } from './build-schema.mjs';

/** TypeBox, compiled. */
export const typebox = {
  name: 'typebox',
  evaluates: true,
  guard: 'schema.Check(value)',
  validate: '(schema.Check(value) ? 0 : schema.Errors(value).length)',
  prepare: (type) => ({ schema: Compile(buildSchema(type, builders)) }),
};

const builders = {
  anything: () => Type.Unknown(),
  array: (item) => Type.Array(item),
  boolean: () => Type.Boolean(),
  dateTime: () => Type.String({ format: 'date-time' }),
  double: () => Type.Union([Type.Number(), Type.Enum(['INF', '-INF', 'NaN'])]),
  integer: ({ minimum, maximum }) => Type.Integer({ minimum, maximum }),
  literal: ({ values }) => Type.Enum(values),
  string: () => Type.String(),
  object: (properties) => Type.Object(byName(properties, property)),
};

function property({ schema, required, nullable }) {
  const type = nullable ? Type.Union([schema, Type.Null()]) : schema;
  return required ? type : Type.Optional(type);
}
