// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { Annotations } from './runtime/annotations.js';
import { isObject } from './runtime/is-object.js';
import { type Found, notObject } from './runtime/issues/found.js';
import { text } from './runtime/issues/scalars.js';
import { typeName } from './runtime/issues/type-names.js';
import { type Schema, schema } from './runtime/schema.js';
import { isTypeName } from './runtime/type-name.js';

/**
 * `securityVendorInformation` as the service returns it.
 *
 * Known from examples only.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export interface SecurityVendorInformation extends Annotations {
  '@odata.type'?: '#microsoft.graph.securityVendorInformation' | 'microsoft.graph.securityVendorInformation';
  /** Known from examples only. */
  provider?: string | null;
  /** Known from examples only. */
  providerVersion?: string | null;
  /** Known from examples only. */
  subProvider?: string | null;
  /** Known from examples only. */
  vendor?: string | null;
}

/** Whether a value is `SecurityVendorInformation`. */
export function isSecurityVendorInformation(value: unknown): value is SecurityVendorInformation {
  return (
    isObject(value) &&
    isTypeName(
      value['@odata.type'],
      '#microsoft.graph.securityVendorInformation',
      'microsoft.graph.securityVendorInformation',
    ) &&
    (value.provider == null || typeof value.provider === 'string') &&
    (value.providerVersion == null || typeof value.providerVersion === 'string') &&
    (value.subProvider == null || typeof value.subProvider === 'string') &&
    (value.vendor == null || typeof value.vendor === 'string')
  );
}

/** Finds what keeps a value from being `SecurityVendorInformation`. */
export function findSecurityVendorInformationIssues(value: unknown, found?: Found): Found {
  if (!isObject(value)) return notObject(found, value, 'microsoft.graph.securityVendorInformation');
  found = typeName(
    found,
    value,
    '#microsoft.graph.securityVendorInformation',
    'microsoft.graph.securityVendorInformation',
  );
  if (value.provider != null) found = text(found, 'provider', value.provider);
  if (value.providerVersion != null) found = text(found, 'providerVersion', value.providerVersion);
  if (value.subProvider != null) found = text(found, 'subProvider', value.subProvider);
  if (value.vendor != null) found = text(found, 'vendor', value.vendor);
  return found;
}

/** `SecurityVendorInformation` as a schema: `is`, `validate`, `assert`, `parse`, Standard Schema. */
export const SecurityVendorInformation: Schema<SecurityVendorInformation> = /* @__PURE__ */ schema(
  'microsoft.graph.securityVendorInformation',
  isSecurityVendorInformation,
  findSecurityVendorInformationIssues,
);
