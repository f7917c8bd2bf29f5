import { pathInRepository } from '../text/path-in-repository.js';
import { printable } from '../text/printable.js';

/** An annotation that GitHub Actions shows at its place. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  /** Columns are shown only within one line. */
  readonly col?: number;
  readonly endColumn?: number;
}

/** Prints a workflow command, escaped as the toolkit of GitHub Actions does. */
export function printCommand({ kind, message, title, ...place }: Annotation, folder?: string): string {
  const file = place.file === undefined ? {} : { file: pathInRepository(place.file, folder) };
  const properties = Object.entries({ ...place, ...file, title }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${kind} ${properties.join(',')}::${escapeData(message)}\n`;
}

/** Prints an annotation as a line of the log, which is no command. */
export function printLogLine({ kind, title, message, file, line }: Annotation): string {
  const place = file === undefined ? '' : ` ${printable(file)}${line === undefined ? '' : `:${line}`}`;
  return `${kind} ${title}${place}: ${message.split('\n').map(printable).join(' ')}\n`;
}

function escapeData(text: string): string {
  return text.split('\n').map(printable).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
