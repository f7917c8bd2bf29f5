// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * A person.
 *
 * @see `resources/person.md`
 */
export interface Person extends Annotations {
  '@odata.type'?: '#contoso.cycles.person' | 'contoso.cycles.person';
  firstName: string;
}

/** Whether a value is `Person`. */
export function isPerson(value: unknown): value is Person {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#contoso.cycles.person', 'contoso.cycles.person') &&
    typeof value.firstName === 'string'
  );
}

/** Finds what keeps a value from being `Person`. */
export function findPersonIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'contoso.cycles.person');
  found = typeName(found, value, '#contoso.cycles.person', 'contoso.cycles.person');
  found = text(found, 'firstName', value.firstName);
  return found;
}

/** `Person` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Person: Schema<Person> = /* @__PURE__ */ schema('contoso.cycles.person', isPerson, findPersonIssues);
