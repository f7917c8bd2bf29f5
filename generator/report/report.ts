import type { Change, ChangePlaces, ChangeSummary } from '../model/change/change.js';
import type { Diagnostic, ToldDiagnostic } from '../model/diagnostic.js';
import type { PageFacts } from '../model/facts/facts.js';
import type { FileChange } from '../model/package/file-change.js';
import type { PackageHistory } from '../model/package/package-history.js';
import type { Schema } from '../model/schema/schema.js';

/**
 * What a command has found out, for every reporter. A part that the command does not look for is absent. The paths in findings and changes
 * are those to show, relative to the working folder.
 */
export interface Report {
  /** The version of docs2ts. */
  readonly version: string;
  readonly colour: boolean;
  /** The working folder, relative to the repository, if that is known. A code host knows files by their path in the repository. */
  readonly folder?: string;
  /** The project that it is about, if the configuration has projects. */
  readonly project?: string;
  readonly findings?: ReportedFindings;
  readonly difference?: ReportedDifference;
  readonly package?: ReportedPackage;
  readonly documentation?: ReportedDocumentation;
  /** Present if a report is printed as HTML. */
  readonly page?: PageParts;
}

/** The script and the style of the HTML page, which the build makes from `html/page/`. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
}

/** What is wrong or doubtful. Findings about files of the package are among them. */
export interface ReportedFindings {
  readonly diagnostics: readonly Diagnostic[];
  /** The same findings for people: one may stand for others of its kind. */
  readonly told: readonly ToldDiagnostic[];
  /** The text of each known page, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  /** What makes a finding recognisable, as a baseline knows it. */
  readonly fingerprintOf: (diagnostic: Diagnostic) => string;
}

/** What changed in the API. */
export interface ReportedDifference {
  readonly changes: readonly Change[];
  readonly summary: ChangeSummary;
  /** The texts of the pages of both states, as far as they were read. */
  readonly texts?: Readonly<Record<keyof ChangePlaces, ReadonlyMap<string, string>>>;
}

/** How the files of a package differ from the documentation. */
export interface ReportedPackage {
  /** The folder of the package, relative to the working folder. The paths of the files are relative to it. */
  readonly folder: string;
  /** The files that differ. */
  readonly files: readonly FileChange[];
  /** What has changed since the package was made, besides the API; undefined if there is no package yet. */
  readonly history?: PackageHistory;
  /** Whether long lists are shown whole. */
  readonly all?: boolean;
}

/** What was read. The paths of its places are relative to the root. */
export interface ReportedDocumentation {
  /** The folder of the documentation, relative to the working folder; empty for the working folder itself. */
  readonly root: string;
  readonly pages: readonly PageFacts[];
  readonly schema: Schema;
}
