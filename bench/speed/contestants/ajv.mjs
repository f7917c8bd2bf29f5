import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { emptyFolder } from '../../package/cache.mjs';
import { buildSchema, byName } from './build-schema.mjs';

const require = createRequire(import.meta.url);

/** Ajv's standalone code with formats that look at the form only: 31 February is a date to them. */
export const ajvFast = ajv('fast');

/** Ajv's standalone code with formats that know the calendar. */
export const ajvFull = ajv('full');

function ajv(mode) {
  return {
    name: `ajv standalone, ${mode} formats`,
    evaluates: false,
    guard: 'is(value)',
    validate: '(collect(value) ? 0 : collect.errors.length)',
    prepare: (type) => ({ is: compile(type, mode, false), collect: compile(type, mode, true) }),
  };
}

let compiled = 0;

function compile(type, mode, allErrors) {
  const compiler = new Ajv2020({ allErrors, code: { source: true } });
  addFormats(compiler, { mode });
  compiled += 1;
  const file = join(emptyFolder(`ajv-${mode}-${allErrors ? 'all' : 'first'}-${compiled}`), 'validate.cjs');
  writeFileSync(file, standaloneCode(compiler, compiler.compile(toJsonSchema(type))));
  return require(file);
}

/** A JSON Schema with a definition for each type. */
function toJsonSchema(root) {
  const $defs = {};
  const builders = {
    anything: () => ({}),
    array: (items) => ({ type: 'array', items }),
    boolean: () => ({ type: 'boolean' }),
    dateTime: () => ({ type: 'string', format: 'date-time' }),
    double: () => ({ anyOf: [{ type: 'number' }, { enum: ['INF', '-INF', 'NaN'] }] }),
    integer: ({ minimum, maximum }) => ({ type: 'integer', minimum, maximum }),
    literal: ({ values }) => ({ enum: values }),
    string: () => ({ type: 'string' }),
    object: (properties, name) => {
      $defs[name] = {
        type: 'object',
        properties: byName(properties, ({ schema, nullable }) => (nullable ? orNull(schema) : schema)),
        required: properties.filter(({ required }) => required).map((property) => property.name),
      };
      return { $ref: `#/$defs/${name}` };
    },
  };
  return { ...buildSchema(root, builders), $defs };
}

function orNull(schema) {
  return typeof schema.type === 'string'
    ? { ...schema, type: [schema.type, 'null'] }
    : { anyOf: [schema, { type: 'null' }] };
}
