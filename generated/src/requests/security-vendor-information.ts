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
 * `securityVendorInformation` as a request may create it.
 *
 * Known from examples only.
 *
 * api/security-post-cloudappsecurityprofiles.md
 */
export interface SecurityVendorInformationCreate extends Annotations {
  '@odata.type'?: '#microsoft.graph.securityVendorInformation' | 'microsoft.graph.securityVendorInformation';
  /** Known from examples only. */
  provider?: string;
  /** Known from examples only. */
  providerVersion?: string;
  /** Known from examples only. */
  subProvider?: string;
  /** Known from examples only. */
  vendor?: string;
}

/** Whether a value is `SecurityVendorInformationCreate`. */
export function isSecurityVendorInformationCreate(value: unknown): value is SecurityVendorInformationCreate {
  return (
    isObject(value) &&
    isTypeName(
      value['@odata.type'],
      '#microsoft.graph.securityVendorInformation',
      'microsoft.graph.securityVendorInformation',
    ) &&
    (value.provider === undefined || typeof value.provider === 'string') &&
    (value.providerVersion === undefined || typeof value.providerVersion === 'string') &&
    (value.subProvider === undefined || typeof value.subProvider === 'string') &&
    (value.vendor === undefined || typeof value.vendor === 'string') &&
    hasOnly(value, hasSecurityVendorInformationCreateProperty)
  );
}

/** Finds what keeps a value from being `SecurityVendorInformationCreate`. */
export function findSecurityVendorInformationCreateIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.securityVendorInformation');
  found = typeName(
    found,
    value,
    '#microsoft.graph.securityVendorInformation',
    'microsoft.graph.securityVendorInformation',
  );
  if (value.provider !== undefined) found = text(found, 'provider', value.provider);
  if (value.providerVersion !== undefined) found = text(found, 'providerVersion', value.providerVersion);
  if (value.subProvider !== undefined) found = text(found, 'subProvider', value.subProvider);
  if (value.vendor !== undefined) found = text(found, 'vendor', value.vendor);
  found = unknownProperties(
    found,
    value,
    hasSecurityVendorInformationCreateProperty,
    'microsoft.graph.securityVendorInformation',
  );
  return found;
}

/** Whether `SecurityVendorInformationCreate` has a property of this name. */
function hasSecurityVendorInformationCreateProperty(name: string): boolean {
  switch (name) {
    case 'provider':
    case 'providerVersion':
    case 'subProvider':
    case 'vendor':
      return true;
    default:
      return false;
  }
}

/** `SecurityVendorInformationCreate` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const SecurityVendorInformationCreate: Schema<SecurityVendorInformationCreate> = /* @__PURE__ */ schema(
  'microsoft.graph.securityVendorInformation',
  isSecurityVendorInformationCreate,
  findSecurityVendorInformationCreateIssues,
);
