import type { Result } from './result.js';

/** A schema object as every tool that speaks Standard Schema 1.1 (https://standardschema.dev) takes it. */
export interface StandardSchema<T> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'docs2ts';
    readonly validate: (value: unknown) => Result<T>;
    readonly types?: { readonly input: T; readonly output: T };
  };
}

/** Makes a schema object of a validator. */
export function standardSchema<T>(validate: (value: unknown) => Result<T>): StandardSchema<T> {
  return { '~standard': { version: 1, vendor: 'docs2ts', validate: (value) => validate(value) } };
}
