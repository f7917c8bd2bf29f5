/** `manifest.json` of a generated package: its inputs and outputs, each path with the hash of its content. */
export interface Manifest {
  readonly generator: 'docs2ts';
  readonly version: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** The path of the manifest in the output folder. It is written last, so that it never lists missing files. */
export const manifestPath = 'manifest.json';
