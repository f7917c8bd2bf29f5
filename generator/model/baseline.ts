/** The findings that a documentation team knows and has put off, by page. They are not reported. */
export interface Baseline {
  /** The paths of pages are relative to the folder of the file that keeps the baseline. */
  readonly pages: Readonly<Record<string, readonly KnownFinding[]>>;
}

/** A finding in a baseline: its code, its fingerprint, and its message for people who read the file. */
export interface KnownFinding {
  readonly code: string;
  readonly fingerprint: string;
  readonly message: string;
}

/** The file of the findings that a project puts off: `docs2ts.baseline.json` → `docs2ts.baseline.beta.json`. */
export function nameBaseline(file: string, project: string | undefined): string {
  return project === undefined ? file : file.replace(/(?:\.[^./\\]{1,99})?$/, (extension) => `.${project}${extension}`);
}
