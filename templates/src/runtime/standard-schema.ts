import { describeShape } from './json-schema/describe-shape.js';
import { drafts, isDraft } from './json-schema/drafts.js';
import type { JsonSchema } from './json-schema/json-schema.js';
import type { Result, ValidateOptions } from './result.js';
import type { Shape } from './shape.js';

/**
 * A schema object for every tool that supports Standard Schema 1.1 or Standard JSON Schema
 * (https://standardschema.dev).
 */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'docs2ts';
    readonly validate: (value: unknown, options?: LibraryOptions) => Result<T>;
    /** Input and output are the same. */
    readonly jsonSchema: { readonly input: ToJsonSchema; readonly output: ToJsonSchema };
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** Our own options (`ValidateOptions`), which a tool passes on without knowing them. */
interface LibraryOptions {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** Throws if the target is not a supported draft. */
type ToJsonSchema = (options: LibraryOptions & { readonly target: string }) => JsonSchema;

/** Creates a schema object from a validator and its shape. */
export function standardSchema<T>(
  validate: (value: unknown, options?: ValidateOptions) => Result<T>,
  shape: () => Shape,
): StandardSchema<T> {
  const toJsonSchema: ToJsonSchema = ({ target, libraryOptions }) => {
    if (!isDraft(target)) throw new TypeError(`Unsupported target, expected ${Object.keys(drafts).join(' or ')}`);
    return describeShape(shape(), { ...libraryOptions, target });
  };
  return {
    '~standard': {
      version: 1,
      vendor: 'docs2ts',
      validate: (value, options) => validate(value, options?.libraryOptions),
      jsonSchema: { input: toJsonSchema, output: toJsonSchema },
    },
  };
}
