/** What the configuration says about the package of an exported schema. */
export interface ExportedPackage {
  /** Absent if neither the configuration nor an output folder names it. */
  readonly name?: string | undefined;
  readonly version: string;
  readonly description?: string | undefined;
}
