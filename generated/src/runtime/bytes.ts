// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

/** A body that is not JSON, such as the content of a file. A platform without `Blob` or `ReadableStream` has the other types. */
export type Bytes = ArrayBuffer | Uint8Array | Global<'Blob'> | Global<'ReadableStream'>;

/** The instances of a class, if the platform has it. */
type Global<Name extends string> = typeof globalThis extends { [Key in Name]: { prototype: infer Instance } }
  ? Instance
  : never;
