import { describeShape } from './json-schema/describe-shape.js';
import { drafts, isDraft } from './json-schema/drafts.js';
import type { JsonSchema } from './json-schema/json-schema.js';
import type { Result, ValidateOptions } from './result.js';
import type { Shape } from './shape.js';

/** A schema object as every tool that speaks Standard Schema 1.1 or Standard JSON Schema (https://standardschema.dev) takes it. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'docs2ts';
    readonly validate: (value: unknown, options?: LibraryOptions) => Result<T>;
    /** What is validated and what comes out of it is the same. */
    readonly jsonSchema: { readonly input: ToJsonSchema; readonly output: ToJsonSchema };
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** Options of ours (`ValidateOptions`), handed through by a tool that does not know them. */
interface LibraryOptions {
  readonly libraryOptions?: Readonly<Record<string, unknown>> | undefined;
}

/** Throws where the target is none of the drafts that are supported. */
type ToJsonSchema = (options: LibraryOptions & { readonly target: string }) => JsonSchema;

/** Makes a schema object of a validator and its table. */
export function standardSchema<T>(
  validate: (value: unknown, options?: ValidateOptions) => Result<T>,
  shape: () => Shape,
): StandardSchema<T> {
  const toJsonSchema: ToJsonSchema = ({ target, libraryOptions }) => {
    if (!isDraft(target)) throw new TypeError(`Unexpected target, expected ${Object.keys(drafts).join(' or ')}`);
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
