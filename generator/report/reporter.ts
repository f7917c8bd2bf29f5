import type { Report } from './report.js';

/** A format for reports, chosen by its name. */
export interface Reporter {
  readonly name: string;
  /** Whether people read it, and not programs. */
  readonly forPeople: boolean;
  readonly print: (report: Report) => string;
  /** What stands before the name of a project above its report. */
  readonly heading?: string;
  /** Prints the reports of several projects as one document. Without it, they are printed one after another, below their names. */
  readonly printProjects?: (reports: readonly Report[]) => string;
}

/** Prints the reports of the projects of a configuration. */
export function printProjects(
  { print, printProjects: printAll, heading }: Reporter,
  reports: readonly Report[],
): string {
  if (printAll !== undefined) return printAll(reports);
  return reports.map((report) => `${nameProject(report, heading)}${print(report)}`).join('\n');
}

function nameProject({ project }: Report, heading = 'Project'): string {
  return project === undefined ? '' : `${heading} ${project}\n\n`;
}
