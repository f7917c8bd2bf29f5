import type { Diagnostic } from '../model/diagnostic.js';

/** The input of a reporter. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of each known page, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colour: boolean;
  /** Turns the path of a file into the path to show, for example relative to the working folder. */
  readonly displayPath: (file: string) => string;
}

/** A format for diagnostics, chosen by its name. */
export interface Reporter {
  readonly name: string;
  readonly print: (report: Report) => string;
}
