// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from '../runtime/annotations.js';
import { hasOnly, isObject } from '../runtime/is-object.js';
import { type Found, notObject } from '../runtime/issues/found.js';
import { unknownProperties } from '../runtime/issues/names.js';
import { text } from '../runtime/issues/scalars.js';
import { typeName } from '../runtime/issues/type-names.js';
import { type Schema, schema } from '../runtime/schema.js';
import { isTypeName } from '../runtime/type-name.js';

/**
 * `reputationCategory` as a request may create it.
 *
 * Known from examples only.
 *
 * api/security-post-domainsecurityprofiles.md
 */
export interface ReputationCategoryCreate extends Annotations {
  '@odata.type'?: '#microsoft.graph.reputationCategory' | 'microsoft.graph.reputationCategory';
  /** Known from examples only. */
  description?: string;
  /** Known from examples only. */
  name?: string;
  /** Known from examples only. */
  vendor?: string;
}

/** Whether a value is `ReputationCategoryCreate`. */
export function isReputationCategoryCreate(value: unknown): value is ReputationCategoryCreate {
  return (
    isObject(value) &&
    isTypeName(value['@odata.type'], '#microsoft.graph.reputationCategory', 'microsoft.graph.reputationCategory') &&
    (value.description === undefined || typeof value.description === 'string') &&
    (value.name === undefined || typeof value.name === 'string') &&
    (value.vendor === undefined || typeof value.vendor === 'string') &&
    hasOnly(value, hasReputationCategoryCreateProperty)
  );
}

/** Finds what keeps a value from being `ReputationCategoryCreate`. */
export function findReputationCategoryCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.reputationCategory');
  found = typeName(found, value, '#microsoft.graph.reputationCategory', 'microsoft.graph.reputationCategory');
  if (value.description !== undefined) found = text(found, 'description', value.description);
  if (value.name !== undefined) found = text(found, 'name', value.name);
  if (value.vendor !== undefined) found = text(found, 'vendor', value.vendor);
  found = unknownProperties(found, value, hasReputationCategoryCreateProperty, 'microsoft.graph.reputationCategory');
  return found;
}

/** Whether `ReputationCategoryCreate` has a property of this name. */
function hasReputationCategoryCreateProperty(name: string): boolean {
  switch (name) {
    case 'description':
    case 'name':
    case 'vendor':
      return true;
    default:
      return false;
  }
}

/** `ReputationCategoryCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const ReputationCategoryCreate: Schema<ReputationCategoryCreate> = /* @__PURE__ */ schema(
  'microsoft.graph.reputationCategory',
  isReputationCategoryCreate,
  findReputationCategoryCreateIssues,
);
