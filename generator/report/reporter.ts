import type { Diagnostic, ToldDiagnostic } from '../model/diagnostic.js';

/** The input of a reporter. */
export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** The same findings for people: one may stand for others of its kind. */
  readonly told: readonly ToldDiagnostic[];
  /** The text of each known page, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly colour: boolean;
  /** The version of docs2ts. */
  readonly version: string;
  /** What makes a finding recognisable, as a baseline knows it. */
  readonly fingerprintOf: (diagnostic: Diagnostic) => string;
  /** Turns the path of a file into the path to show, for example relative to the working folder. */
  readonly displayPath: (file: string) => string;
}

/** A format for diagnostics, chosen by its name. */
export interface Reporter {
  readonly name: string;
  /** Whether people read it, and not programs. */
  readonly forPeople: boolean;
  readonly print: (report: Report) => string;
}
