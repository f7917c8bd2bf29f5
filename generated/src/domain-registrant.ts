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
 * `domainRegistrant` as the service returns it.
 *
 * Known from examples only.
 *
 * @see `api/security-post-domainsecurityprofiles.md`
 */
export interface DomainRegistrant extends Annotations {
  '@odata.type'?: '#microsoft.graph.domainRegistrant' | 'microsoft.graph.domainRegistrant';
  /** Known from examples only. */
  countryOrRegionCode?: string | null;
  /** Known from examples only. */
  organization?: string | null;
  /** Known from examples only. */
  url?: string | null;
}

/** `DomainRegistrant` as a schema object (Standard Schema 1.1). */
export const DomainRegistrant: StandardSchema<DomainRegistrant> = /* @__PURE__ */ standardSchema(
  validateDomainRegistrant,
  () => shapeOfDomainRegistrant,
);

/** Whether a value is `DomainRegistrant`. */
export function isDomainRegistrant(value: unknown): value is DomainRegistrant {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, countryOrRegionCode, organization, url } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.domainRegistrant' ||
      typeName === 'microsoft.graph.domainRegistrant') &&
    (countryOrRegionCode == null || typeof countryOrRegionCode === 'string') &&
    (organization == null || typeof organization === 'string') &&
    (url == null || typeof url === 'string')
  );
}

/** Returns the value as `DomainRegistrant`, or the issues found in it. */
export function validateDomainRegistrant(value: unknown, options?: ValidateOptions): Result<DomainRegistrant> {
  if (options === undefined && isDomainRegistrant(value)) return { value };
  return collectResult(value, shapeOfDomainRegistrant, options);
}

/** Throws a `ValidationError` unless the value is `DomainRegistrant`. */
export function assertDomainRegistrant(value: unknown): asserts value is DomainRegistrant {
  unwrap(validateDomainRegistrant(value));
}

/** Returns the value as `DomainRegistrant`, or throws a `ValidationError`. */
export function parseDomainRegistrant(value: unknown, options?: ValidateOptions): DomainRegistrant {
  return unwrap(validateDomainRegistrant(value, options));
}

/** The table by which `validateDomainRegistrant` finds issues. */
export const shapeOfDomainRegistrant: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.domainRegistrant',
  is: isDomainRegistrant,
  properties: [
    ['countryOrRegionCode', edmString, nullish],
    ['organization', edmString, nullish],
    ['url', edmString, nullish],
  ],
};

/**
 * `domainRegistrant` as a request may create it.
 *
 * Known from examples only.
 *
 * api/security-post-domainsecurityprofiles.md
 */
export interface DomainRegistrantCreate extends Annotations {
  '@odata.type'?: '#microsoft.graph.domainRegistrant' | 'microsoft.graph.domainRegistrant';
  /** Known from examples only. */
  countryOrRegionCode?: string;
  /** Known from examples only. */
  organization?: string;
  /** Known from examples only. */
  url?: string;
}

/** `DomainRegistrantCreate` as a schema object (Standard Schema 1.1). */
export const DomainRegistrantCreate: StandardSchema<DomainRegistrantCreate> = /* @__PURE__ */ standardSchema(
  validateDomainRegistrantCreate,
  () => shapeOfDomainRegistrantCreate,
);

const keysOfDomainRegistrantCreate = /* @__PURE__ */ setOf('countryOrRegionCode', 'organization', 'url');

/** Whether a value is `DomainRegistrantCreate`. */
export function isDomainRegistrantCreate(value: unknown): value is DomainRegistrantCreate {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, countryOrRegionCode, organization, url } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.domainRegistrant' ||
      typeName === 'microsoft.graph.domainRegistrant') &&
    (countryOrRegionCode === undefined || typeof countryOrRegionCode === 'string') &&
    (organization === undefined || typeof organization === 'string') &&
    (url === undefined || typeof url === 'string') &&
    hasOnly(value, keysOfDomainRegistrantCreate)
  );
}

/** Returns the value as `DomainRegistrantCreate`, or the issues found in it. */
export function validateDomainRegistrantCreate(
  value: unknown,
  options?: ValidateOptions,
): Result<DomainRegistrantCreate> {
  if (options === undefined && isDomainRegistrantCreate(value)) return { value };
  return collectResult(value, shapeOfDomainRegistrantCreate, options);
}

/** Throws a `ValidationError` unless the value is `DomainRegistrantCreate`. */
export function assertDomainRegistrantCreate(value: unknown): asserts value is DomainRegistrantCreate {
  unwrap(validateDomainRegistrantCreate(value));
}

/** Returns the value as `DomainRegistrantCreate`, or throws a `ValidationError`. */
export function parseDomainRegistrantCreate(value: unknown, options?: ValidateOptions): DomainRegistrantCreate {
  return unwrap(validateDomainRegistrantCreate(value, options));
}

/** The table by which `validateDomainRegistrantCreate` finds issues. */
export const shapeOfDomainRegistrantCreate: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.domainRegistrant',
  is: isDomainRegistrantCreate,
  request: 'create',
  properties: [
    ['countryOrRegionCode', edmString, optional],
    ['organization', edmString, optional],
    ['url', edmString, optional],
  ],
};
