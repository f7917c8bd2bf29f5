import type { Report } from './report.js';

/** A format for reports, chosen by its name. */
export interface Reporter {
  readonly name: string;
  /** Whether people read it, and not programs. */
  readonly forPeople: boolean;
  readonly print: (report: Report) => string;
  /** Prints the reports of several projects as one document. Without it, they are printed one after another, below their names. */
  readonly printProjects?: (reports: readonly Report[]) => string;
}

/** Prints the reports of the projects of a configuration. */
export function printProjects({ print, printProjects: printAll }: Reporter, reports: readonly Report[]): string {
  if (printAll !== undefined) return printAll(reports);
  return reports.map((report) => `${nameProject(report)}${print(report)}`).join('\n');
}

function nameProject({ project }: Report): string {
  return project === undefined ? '' : `Project ${project}\n\n`;
}
