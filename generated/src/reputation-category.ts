// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * `reputationCategory` as the service returns it.
 *
 * Known from examples only.
 *
 * @see `api/security-post-domainsecurityprofiles.md`
 */
export interface ReputationCategory extends Annotations {
  '@odata.type'?: '#microsoft.graph.reputationCategory' | 'microsoft.graph.reputationCategory';
  /** Known from examples only. */
  description?: string | null;
  /** Known from examples only. */
  name?: string | null;
  /** Known from examples only. */
  vendor?: string | null;
}

/** Whether a value is `ReputationCategory`. */
export function isReputationCategory(value: unknown): value is ReputationCategory {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#microsoft.graph.reputationCategory', 'microsoft.graph.reputationCategory') &&
    (value.description == null || typeof value.description === 'string') &&
    (value.name == null || typeof value.name === 'string') &&
    (value.vendor == null || typeof value.vendor === 'string')
  );
}

/** Finds what keeps a value from being `ReputationCategory`. */
export function findReputationCategoryIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.reputationCategory');
  found = typeName(found, value, '#microsoft.graph.reputationCategory', 'microsoft.graph.reputationCategory');
  if (value.description != null) found = text(found, 'description', value.description);
  if (value.name != null) found = text(found, 'name', value.name);
  if (value.vendor != null) found = text(found, 'vendor', value.vendor);
  return found;
}

/** `ReputationCategory` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const ReputationCategory: Schema<ReputationCategory> = /* @__PURE__ */ schema(
  'microsoft.graph.reputationCategory',
  isReputationCategory,
  findReputationCategoryIssues,
);
