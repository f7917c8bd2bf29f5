// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { type JsonObject, isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { someTypeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isSomeTypeName } from './runtime/type-name.js';

/**
 * `entity` as the service returns it.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export interface Entity extends Annotations {
  '@odata.type'?: string;
  id: string;
}

/** Whether a value is `Entity`. */
export function isEntity(value: unknown): value is Entity {
  return isObject(value) && isSomeTypeName(value['@odata.type']) && hasEntityProperties(value);
}

/** Whether an object has the properties of `Entity`, whatever its type name is. */
export function hasEntityProperties(value: JsonObject): boolean {
  return typeof value.id === 'string';
}

/** Finds what keeps a value from being `Entity`. */
export function findEntityIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.entity');
  found = someTypeName(found, value);
  found = findIssuesOfEntityProperties(value, found);
  return found;
}

/** Finds what is wrong with the properties of `Entity` in an object, whatever its type name is. */
export function findIssuesOfEntityProperties(value: JsonObject, found: Found): Found {
  found = text(found, 'id', value.id);
  return found;
}

/** `Entity` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const Entity: Schema<Entity> = /* @__PURE__ */ schema('microsoft.graph.entity', isEntity, findEntityIssues);
