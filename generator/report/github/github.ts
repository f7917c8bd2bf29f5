import type { Severity } from '../../model/catalogue/severity.js';
import { catalogue } from '../../model/catalogue/index.js';
import type { ToldDiagnostic } from '../../model/diagnostic.js';
import { plural } from '../../model/text/plural.js';
import { countSeverities } from '../text/count-severities.js';
import { printable } from '../text/printable.js';
import type { Report } from '../report.js';
import type { Reporter } from '../reporter.js';

/** Diagnostics as workflow commands of GitHub Actions, which shows them at their lines of a pull request; and a summary of the job. */
export const githubReporter = { name: 'github', forPeople: true, print: printCommands } as const satisfies Reporter;

function printCommands({ findings }: Report): string {
  if (findings === undefined) return '';
  // GitHub shows the first ten of each severity.
  const commands = findings.told.map(commandOf);
  return `${commands.join('')}${countSeverities(findings.diagnostics)}\n`;
}

function commandOf({ diagnostic, others }: ToldDiagnostic): string {
  const { code, severity, message, source } = diagnostic;
  const properties = {
    file: source.file,
    line: source.line,
    endLine: source.endLine,
    // Columns are shown only within one line.
    ...(source.line === source.endLine && { col: source.column, endColumn: source.endColumn }),
    title: code,
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const more = others.length > 0 ? ` (and ${plural(others.length, 'other place')})` : '';
  return `::${commands[severity]} ${listed.join(',')}::${escapeData(`${message}${more}\n${catalogue[code].fix}`)}\n`;
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  off: 'debug',
};

function escapeData(text: string): string {
  return text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
