import type { Report } from './report.js';

/** A format for reports, chosen by its name. */
export interface Reporter {
  readonly name: string;
  /** Whether people read it, and not programs. */
  readonly forPeople: boolean;
  readonly print: (report: Report) => string;
}
