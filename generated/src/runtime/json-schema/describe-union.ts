// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { UnionShape } from '../shape.js';
import type { Describe } from './describe-object.js';
import { describeTypeName, hasOpenName } from './describe-type-name.js';
import type { JsonSchema } from './json-schema.js';

/** Describes a type or one of its subtypes. `@odata.type` says which one; the type itself does not need it. */
export function describeUnion({ base, subtypes }: UnionShape, closed: boolean, describe: Describe): JsonSchema {
  const own = base();
  const others = subtypes();
  const isOther = describeTypeName(others.map(({ name }) => name));
  const baseName = hasOpenName(own, closed) ? { type: 'string', not: isOther } : describeTypeName([own.name]);
  const alternatives = others.map((shape) => ({
    allOf: [
      { properties: { '@odata.type': describeTypeName([shape.name]) }, required: ['@odata.type'] },
      describe(shape, false),
    ],
  }));
  const first = { allOf: [{ properties: { '@odata.type': baseName } }, describe(own, false)] };
  return { type: 'object', oneOf: [first, ...alternatives] };
}
