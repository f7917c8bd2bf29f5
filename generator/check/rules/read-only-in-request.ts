import { diagnose } from '../../model/diagnostic.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { simpleName } from '../../model/edm/type-reference.js';
import type { Example } from '../../model/schema/schema.js';
import { defineRule } from '../rule.js';
import { isStructured } from '../../model/schema/schema-index.js';
import type { SchemaIndex } from '../../model/schema/schema-index.js';

/** A create or update request that sends a property which the property table calls read-only. */
export const readOnlyInRequest = defineRule({
  codes: ['read-only-in-request'],
  reach: 'set',
  check: ({ schema, index }) => schema.examples.filter(isChange).flatMap((example) => check(example, index)),
});

function isChange({ role, shape, envelope }: Example): boolean {
  return role === 'request' && envelope === 'none' && (shape === 'create' || shape === 'update');
}

/** Checks only the outermost object: nested objects may already exist, with all their properties. */
function check({ body, type }: Example, index: SchemaIndex): readonly Diagnostic<'read-only-in-request'>[] {
  const owner = index.typeOf(type);
  if (body?.kind !== 'Object' || !isStructured(owner)) return [];
  const properties = index.properties(owner);
  // Clients often choose or repeat keys, even if a base type calls them read-only.
  const keys = new Set(index.lineage(owner).flatMap(({ key }) => key));
  return body.members.flatMap(({ name, nameSource }) => {
    if (keys.has(name)) return [];
    const readOnly = properties.get(name)?.constraints.find(({ kind }) => kind === 'ReadOnly');
    if (readOnly === undefined) return [];
    const related = [{ message: 'says read-only', source: readOnly.source }];
    return [diagnose('read-only-in-request', nameSource, { name, type: simpleName(owner.name) }, related)];
  });
}
