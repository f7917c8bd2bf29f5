/** `manifest.json` of a generated package: what it was made from and what was made, each path with the hash of its content. */
export interface Manifest {
  readonly generator: 'docs2ts';
  readonly version: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Name of the manifest in the output folder. It is written last, so that it never speaks of files that are not there. */
export const manifestPath = 'manifest.json';
