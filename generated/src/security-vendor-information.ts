import {
  type Annotations,
  type ObjectShape,
  type Result,
  type StandardSchema,
  type ValidateOptions,
  collectResult,
  edmString,
  hasOnly,
  isObject,
  nullish,
  optional,
  setOf,
  standardSchema,
  unwrap,
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

/** `SecurityVendorInformation` as a schema object (Standard Schema 1.1). */
export const SecurityVendorInformation: StandardSchema<SecurityVendorInformation> = /* @__PURE__ */ standardSchema(
  validateSecurityVendorInformation,
  () => shapeOfSecurityVendorInformation,
);

/** Whether a value is `SecurityVendorInformation`. */
export function isSecurityVendorInformation(value: unknown): value is SecurityVendorInformation {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, provider, providerVersion, subProvider, vendor } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.securityVendorInformation' ||
      typeName === 'microsoft.graph.securityVendorInformation') &&
    (provider == null || typeof provider === 'string') &&
    (providerVersion == null || typeof providerVersion === 'string') &&
    (subProvider == null || typeof subProvider === 'string') &&
    (vendor == null || typeof vendor === 'string')
  );
}

/** Returns the value as `SecurityVendorInformation`, or the issues found in it. */
export function validateSecurityVendorInformation(
  value: unknown,
  options?: ValidateOptions,
): Result<SecurityVendorInformation> {
  if (options === undefined && isSecurityVendorInformation(value)) return { value };
  return collectResult(value, shapeOfSecurityVendorInformation, options);
}

/** Throws a `ValidationError` unless the value is `SecurityVendorInformation`. */
export function assertSecurityVendorInformation(value: unknown): asserts value is SecurityVendorInformation {
  unwrap(validateSecurityVendorInformation(value));
}

/** Returns the value as `SecurityVendorInformation`, or throws a `ValidationError`. */
export function parseSecurityVendorInformation(value: unknown, options?: ValidateOptions): SecurityVendorInformation {
  return unwrap(validateSecurityVendorInformation(value, options));
}

/** The table by which `validateSecurityVendorInformation` finds issues. */
export const shapeOfSecurityVendorInformation: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.securityVendorInformation',
  is: isSecurityVendorInformation,
  properties: [
    ['provider', edmString, nullish],
    ['providerVersion', edmString, nullish],
    ['subProvider', edmString, nullish],
    ['vendor', edmString, nullish],
  ],
};

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

/** `SecurityVendorInformationCreate` as a schema object (Standard Schema 1.1). */
export const SecurityVendorInformationCreate: StandardSchema<SecurityVendorInformationCreate> =
  /* @__PURE__ */ standardSchema(validateSecurityVendorInformationCreate, () => shapeOfSecurityVendorInformationCreate);

const keysOfSecurityVendorInformationCreate = /* @__PURE__ */ setOf(
  'provider',
  'providerVersion',
  'subProvider',
  'vendor',
);

/** Whether a value is `SecurityVendorInformationCreate`. */
export function isSecurityVendorInformationCreate(value: unknown): value is SecurityVendorInformationCreate {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, provider, providerVersion, subProvider, vendor } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.securityVendorInformation' ||
      typeName === 'microsoft.graph.securityVendorInformation') &&
    (provider === undefined || typeof provider === 'string') &&
    (providerVersion === undefined || typeof providerVersion === 'string') &&
    (subProvider === undefined || typeof subProvider === 'string') &&
    (vendor === undefined || typeof vendor === 'string') &&
    hasOnly(value, keysOfSecurityVendorInformationCreate)
  );
}

/** Returns the value as `SecurityVendorInformationCreate`, or the issues found in it. */
export function validateSecurityVendorInformationCreate(
  value: unknown,
  options?: ValidateOptions,
): Result<SecurityVendorInformationCreate> {
  if (options === undefined && isSecurityVendorInformationCreate(value)) return { value };
  return collectResult(value, shapeOfSecurityVendorInformationCreate, options);
}

/** Throws a `ValidationError` unless the value is `SecurityVendorInformationCreate`. */
export function assertSecurityVendorInformationCreate(
  value: unknown,
): asserts value is SecurityVendorInformationCreate {
  unwrap(validateSecurityVendorInformationCreate(value));
}

/** Returns the value as `SecurityVendorInformationCreate`, or throws a `ValidationError`. */
export function parseSecurityVendorInformationCreate(
  value: unknown,
  options?: ValidateOptions,
): SecurityVendorInformationCreate {
  return unwrap(validateSecurityVendorInformationCreate(value, options));
}

/** The table by which `validateSecurityVendorInformationCreate` finds issues. */
export const shapeOfSecurityVendorInformationCreate: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.securityVendorInformation',
  is: isSecurityVendorInformationCreate,
  request: 'create',
  properties: [
    ['provider', edmString, optional],
    ['providerVersion', edmString, optional],
    ['subProvider', edmString, optional],
    ['vendor', edmString, optional],
  ],
};
