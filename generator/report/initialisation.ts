import { compareText } from '../model/text/compare.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Schema } from '../model/schema/schema.js';
import { plural } from '../model/text/plural.js';
import { countSeverities } from './text/count-severities.js';
import { printable } from './text/printable.js';

/** What `docs2ts init` tells its user. */
export interface InitialisationReport {
  /** The name of the configuration file, and whether it was written. */
  readonly file: string;
  readonly isWritten: boolean;
  readonly inputs: readonly string[];
  readonly out: string;
  readonly dialect: string;
  readonly notice: string | undefined;
  /** Other folders with a documentation, each with what it holds. */
  readonly others: readonly { readonly folder: string; readonly content: string }[];
  readonly pages: number;
  readonly schema: Schema;
  readonly diagnostics: readonly Diagnostic[];
  /** The number of constructs that look like API and were not read. */
  readonly unread: number;
  /** What configures the continuous integration of the project. */
  readonly integration: string | undefined;
  readonly hasTool: boolean;
  readonly isRepository: boolean;
}

/** Prints what was found, what was chosen, and the next commands. */
export function printInitialisation(report: InitialisationReport): string {
  return [printFound(report), printChosen(report), printOthers(report), printSteps(report)].join('');
}

function printFound({ inputs, pages, schema, diagnostics }: InitialisationReport): string {
  const enums = schema.types.filter(({ kind }) => kind === 'EnumType').length;
  const counts = [
    plural(schema.types.length - enums, 'type'),
    plural(enums, 'enum'),
    plural(schema.operations.length, 'operation'),
    plural(schema.examples.length, 'example'),
  ];
  const findings =
    diagnostics.length === 0 ? 'Nothing is wrong with them.' : `Findings: ${countSeverities(diagnostics)}.`;
  return `Read ${plural(pages, 'page')} in ${names(inputs)}: ${counts.join(', ')}.\n${findings}\n`;
}

function printChosen({ file, isWritten, out, dialect, notice }: InitialisationReport): string {
  const followed = dialect === 'graph' ? 'pages of a service that follows OData' : 'pages of a service without OData';
  return [
    `\n${isWritten ? 'Wrote' : 'Would write'} ${file}:`,
    `  dialect  ${dialect}: ${followed}`,
    `  out      ${printable(out)}/`,
    ...(notice === undefined ? [] : [`  pages    shipped in the package with ${printable(notice)}`]),
    '',
  ].join('\n');
}

function printOthers({ others }: InitialisationReport): string {
  if (others.length === 0) return '';
  const lines = others.map(({ folder, content }) => `  ${printable(folder)}: ${content}\n`);
  return `\nOther folders document an API as well; \`inputs\` in the configuration names the one that is read:\n${lines.join('')}`;
}

function printSteps({
  hasTool,
  diagnostics,
  unread,
  out,
  inputs,
  integration,
  isRepository,
}: InitialisationReport): string {
  const [input = ''] = inputs;
  const steps: readonly (readonly [string, string] | undefined)[] = [
    hasTool ? undefined : ['npm install --save-dev docs2ts', 'the same version for everybody'],
    ['npx docs2ts generate', `docs → package, in ${printable(out)}/`],
    ['npx docs2ts lint', 'what is wrong with the pages'],
    unread === 0 ? undefined : ['npx docs2ts lint --coverage', `what was not read: ${plural(unread, 'construct')}`],
    diagnostics.length === 0
      ? undefined
      : ['npx docs2ts lint --update-baseline', 'puts off what is known; from then on lint reports what is new'],
    [
      'npx docs2ts check',
      `exit code 1 if the API has changed since${integration === undefined ? '; for CI' : `; for ${integration}`}`,
    ],
    isRepository && inputs.length === 1 && isPlain(input)
      ? [`npx docs2ts diff git:HEAD:${input} ${input}`, 'what has changed since the last commit']
      : undefined,
  ];
  const shown = steps.filter((step) => step !== undefined);
  const width = Math.max(...shown.map(([command]) => command.length));
  return `\nNext:\n${shown.map(([command, purpose]) => `  ${command.padEnd(width)}   # ${purpose}\n`).join('')}`;
}

/** Whether a path needs no quotes in a shell. */
function isPlain(path: string): boolean {
  return /^[\w./-]+$/.test(path) && !path.startsWith('..');
}

function names(inputs: readonly string[]): string {
  return inputs.toSorted(compareText).map(printable).join(', ');
}
