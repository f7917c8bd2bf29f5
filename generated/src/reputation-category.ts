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

/** `ReputationCategory` as a schema object (Standard Schema 1.1). */
export const ReputationCategory: StandardSchema<ReputationCategory> = /* @__PURE__ */ standardSchema(
  validateReputationCategory,
  () => shapeOfReputationCategory,
);

/** Whether a value is `ReputationCategory`. */
export function isReputationCategory(value: unknown): value is ReputationCategory {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, description, name, vendor } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.reputationCategory' ||
      typeName === 'microsoft.graph.reputationCategory') &&
    (description == null || typeof description === 'string') &&
    (name == null || typeof name === 'string') &&
    (vendor == null || typeof vendor === 'string')
  );
}

/** Returns the value as `ReputationCategory`, or the issues found in it. */
export function validateReputationCategory(value: unknown, options?: ValidateOptions): Result<ReputationCategory> {
  if (options === undefined && isReputationCategory(value)) return { value };
  return collectResult(value, shapeOfReputationCategory, options);
}

/** Throws a `ValidationError` unless the value is `ReputationCategory`. */
export function assertReputationCategory(value: unknown): asserts value is ReputationCategory {
  unwrap(validateReputationCategory(value));
}

/** Returns the value as `ReputationCategory`, or throws a `ValidationError`. */
export function parseReputationCategory(value: unknown, options?: ValidateOptions): ReputationCategory {
  return unwrap(validateReputationCategory(value, options));
}

/** The table by which `validateReputationCategory` finds issues. */
export const shapeOfReputationCategory: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.reputationCategory',
  is: isReputationCategory,
  properties: [
    ['description', edmString, nullish],
    ['name', edmString, nullish],
    ['vendor', edmString, nullish],
  ],
};

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

/** `ReputationCategoryCreate` as a schema object (Standard Schema 1.1). */
export const ReputationCategoryCreate: StandardSchema<ReputationCategoryCreate> = /* @__PURE__ */ standardSchema(
  validateReputationCategoryCreate,
  () => shapeOfReputationCategoryCreate,
);

const keysOfReputationCategoryCreate = /* @__PURE__ */ setOf('description', 'name', 'vendor');

/** Whether a value is `ReputationCategoryCreate`. */
export function isReputationCategoryCreate(value: unknown): value is ReputationCategoryCreate {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName, description, name, vendor } = value;
  return (
    (typeName === undefined ||
      typeName === '#microsoft.graph.reputationCategory' ||
      typeName === 'microsoft.graph.reputationCategory') &&
    (description === undefined || typeof description === 'string') &&
    (name === undefined || typeof name === 'string') &&
    (vendor === undefined || typeof vendor === 'string') &&
    hasOnly(value, keysOfReputationCategoryCreate)
  );
}

/** Returns the value as `ReputationCategoryCreate`, or the issues found in it. */
export function validateReputationCategoryCreate(
  value: unknown,
  options?: ValidateOptions,
): Result<ReputationCategoryCreate> {
  if (options === undefined && isReputationCategoryCreate(value)) return { value };
  return collectResult(value, shapeOfReputationCategoryCreate, options);
}

/** Throws a `ValidationError` unless the value is `ReputationCategoryCreate`. */
export function assertReputationCategoryCreate(value: unknown): asserts value is ReputationCategoryCreate {
  unwrap(validateReputationCategoryCreate(value));
}

/** Returns the value as `ReputationCategoryCreate`, or throws a `ValidationError`. */
export function parseReputationCategoryCreate(value: unknown, options?: ValidateOptions): ReputationCategoryCreate {
  return unwrap(validateReputationCategoryCreate(value, options));
}

/** The table by which `validateReputationCategoryCreate` finds issues. */
export const shapeOfReputationCategoryCreate: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.reputationCategory',
  is: isReputationCategoryCreate,
  request: 'create',
  properties: [
    ['description', edmString, optional],
    ['name', edmString, optional],
    ['vendor', edmString, optional],
  ],
};
