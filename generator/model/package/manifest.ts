/** `manifest.json` of a generated package: its inputs, options and outputs, each with the hash of its content. */
export interface Manifest {
  readonly generator: 'docs2ts';
  readonly version: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The options that decide what is written, except those with their default. Absent in packages of older versions. */
  readonly options?: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The path of the manifest in the output folder. It is written last, so that it never lists missing files. */
export const manifestPath = 'manifest.json';
