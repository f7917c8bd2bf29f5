// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import {
  type Annotations,
  type Found,
  type Schema,
  hasOnly,
  isObject,
  isTypeName,
  notObject,
  schema,
  text,
  typeName,
  unknownProperties,
} from './runtime/index.js';

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
