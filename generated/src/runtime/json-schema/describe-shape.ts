// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { PrimitiveName } from '../primitives.js';
import type { Shape } from '../shape.js';
import { definitionName } from './definition-name.js';
import { describeEnum } from './describe-enum.js';
import { describeObject, type Describe } from './describe-object.js';
import { describeUnion } from './describe-union.js';
import { drafts } from './drafts.js';
import type { JsonSchema, JsonSchemaOptions } from './json-schema.js';
import { scalarSchemas } from './scalar-schemas.js';

/**
 * Describes what a validator accepts with the same shape and options. The depth limit is missing, because JSON Schema
 * cannot express it.
 */
export function describeShape(root: Shape, options: JsonSchemaOptions): JsonSchema {
  const { target = 'draft-2020-12' } = options;
  const { uri, definitions } = drafts[target];
  const defined = new Map<string, JsonSchema>();
  const refer: Describe = (shape, sent) => {
    if (isInline(shape)) return describe(shape, sent, options, refer);
    const name = definitionName(shape, sent);
    if (!defined.has(name)) {
      // Reserves the name first, because a definition may refer to itself.
      defined.set(name, {});
      defined.set(name, describe(shape, sent, options, refer));
    }
    return referTo(name, definitions);
  };
  const schema = { $schema: uri, ...describe(root, false, options, refer) };
  return defined.size === 0 ? schema : { ...schema, [definitions]: Object.fromEntries(defined) };
}

/** Describes one shape. `refer` describes, or refers to, each shape that it contains. */
export function describe(shape: Shape, sent: boolean, options: JsonSchemaOptions, refer: Describe): JsonSchema {
  switch (shape.kind) {
    case 'object': {
      const { unknownKeys = shape.request === undefined ? 'pass' : 'refuse' } = options;
      const { bounds = shape.request !== undefined } = options;
      const exact = unknownKeys === 'refuse' && !shape.open;
      const strictness = {
        exact,
        bounded: bounds,
        closed: options.enums === 'closed',
      };
      return describeObject(shape, strictness, refer);
    }
    case 'union':
      return describeUnion(shape, options.enums === 'closed', refer);
    case 'enum': {
      const { enums = sent ? 'closed' : 'open' } = options;
      return describeEnum(shape, sent, enums === 'closed');
    }
    case 'scalar':
      return { ...scalarSchemas[shape.name] };
    case 'list':
      return { type: 'array', items: refer(shape.of, sent) };
    case 'map':
      return { type: 'object', additionalProperties: refer(shape.of, sent) };
    case 'alternatives':
      return { anyOf: shape.of.map((one) => refer(one, sent)) };
  }
}

/** Whether a shape is described where it is used: it is short or has no name of its own. */
export function isInline(shape: Shape): boolean {
  switch (shape.kind) {
    case 'scalar':
      return isShort(shape.name);
    case 'enum':
      return false;
    case 'object':
    case 'union':
      return shape.expanded === true;
    case 'list':
    case 'map':
    case 'alternatives':
      return true;
  }
}

/** Whether a scalar is described inline. A longer schema becomes a definition instead of being repeated. */
export function isShort(name: PrimitiveName): boolean {
  const schema = scalarSchemas[name];
  return Object.keys(schema).length < 2 && !Object.hasOwn(schema, 'anyOf');
}

/** Refers to a definition of the same document. Its name is escaped for a JSON pointer in a URI fragment. */
export function referTo(name: string, definitions: string): JsonSchema {
  return { $ref: `#/${definitions}/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}` };
}
