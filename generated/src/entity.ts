import {
  type Annotations,
  type JsonObject,
  type ObjectShape,
  type Result,
  type StandardSchema,
  type TypeName,
  type ValidateOptions,
  collectResult,
  edmString,
  isObject,
  isTypeName,
  required,
  standardSchema,
  unwrap,
} from './runtime/index.js';

const typeNamesOfEntity = [
  'microsoft.graph.entity',
  'microsoft.graph.cloudAppSecurityProfile',
  'microsoft.graph.domainSecurityProfile',
] as const;

/**
 * `entity` as the service returns it.
 *
 * @see `api/security-post-cloudappsecurityprofiles.md`
 */
export interface Entity extends Annotations {
  '@odata.type'?: TypeName<(typeof typeNamesOfEntity)[number]>;
  id: string;
}

/** `Entity` as a schema object (Standard Schema 1.1). */
export const Entity: StandardSchema<Entity> = /* @__PURE__ */ standardSchema(validateEntity, () => shapeOfEntity);

/** Whether a value is `Entity`. */
export function isEntity(value: unknown): value is Entity {
  if (!isObject(value)) return false;
  const { '@odata.type': typeName } = value;
  return isTypeName(typeName, typeNamesOfEntity) && hasEntityProperties(value);
}

/** Whether an object has the properties of `Entity`, whatever its `@odata.type` is. */
export function hasEntityProperties(value: JsonObject): boolean {
  const { id } = value;
  return typeof id === 'string';
}

/** Returns the value as `Entity`, or the issues found in it. */
export function validateEntity(value: unknown, options?: ValidateOptions): Result<Entity> {
  if (options === undefined && isEntity(value)) return { value };
  return collectResult(value, shapeOfEntity, options);
}

/** Throws a `ValidationError` unless the value is `Entity`. */
export function assertEntity(value: unknown): asserts value is Entity {
  unwrap(validateEntity(value));
}

/** Returns the value as `Entity`, or throws a `ValidationError`. */
export function parseEntity(value: unknown, options?: ValidateOptions): Entity {
  return unwrap(validateEntity(value, options));
}

/** The table by which `validateEntity` finds issues. */
export const shapeOfEntity: ObjectShape = {
  kind: 'object',
  name: 'microsoft.graph.entity',
  is: isEntity,
  typeNames: typeNamesOfEntity,
  properties: [['id', edmString, required]],
};
