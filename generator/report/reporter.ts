import type { Diagnostic } from '../model/diagnostic.js';

/** What a reporter shows. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Text of each page that is at hand, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colour: boolean;
  /** The path of a file as the reader knows it, for example seen from the working folder. */
  readonly displayPath: (file: string) => string;
}

/** A way to show diagnostics, chosen by its name. */
export interface Reporter {
  readonly name: string;
  readonly print: (report: Report) => string;
}
