import { normalize } from 'node:path';
import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Project } from '../config/list-projects.js';
import { failOnLevels, optionDefinitions } from '../config/configuration.js';
import { verdicts } from '../model/change/verdict.js';
import type { OptionFlag } from '../model/option/option.js';
import { nearestNames } from '../model/text/nearest-names.js';
import { reporters } from '../report/reporters.js';
import type { CommandEnvironment } from './command-environment.js';
import type { ExitCode } from './exit-code.js';
import type { FailOnEither, Flags, ReporterRequest, Request } from './request.js';

/** One command of the command line. To add one, write a file in `commands/` and a line in its registry. */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** The last one takes the inputs. */
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  /** Whether it runs for each project of the configuration, for one, or without them. */
  readonly projects: 'each' | 'one' | 'none';
  /** Shares a flag among the projects, for example pages of which each is in one of them. */
  readonly share?: (flags: Flags, projects: readonly Project[], workingFolder: string) => readonly ProjectRun[];
  readonly run: (request: Request, environment: CommandEnvironment) => Promise<ExitCode>;
}

/** A project that a command runs for, with its flags. */
export interface ProjectRun {
  readonly project: Project;
  readonly flags: Flags;
}

const reporterNames = reporters.map(({ name }) => name);

export const inputsArgument = new Argument('[inputs...]', 'folders, pages and glob patterns of the documentation');

export const configOption = new Option('-c, --config <file>', 'configuration file (default: docs2ts.config.*)');

export const projectOption = new Option(
  '-p, --project <name>',
  'run for this project of the configuration; may be repeated (default: all)',
).argParser(addItem);

export const reporterOption = new Option(
  '-r, --reporter <name[=file]>',
  `how results are reported, and where to: ${reporterNames.join(', ')}; may be repeated`,
).argParser(addReporter);

const allOption = new Option('--all', 'list every finding, also where one stands for many of its kind');

/** Options of every command that reads documentation. */
export const readingOptions = [
  configOption,
  projectOption,
  reporterOption,
  allOption,
  ...configuredOptions('reading'),
] as const;

/**
 * Options of the commands that compare the package with the documentation: `--fail-on` takes a severity of findings, or a verdict on changes
 * of the API, and each once.
 */
export const comparingOptions: readonly Option[] = [
  ...readingOptions.filter(({ long }) => long !== '--fail-on'),
  Object.assign(
    new Option(
      '--fail-on <severity|verdict>',
      `lowest severity of a finding (${failOnLevels.join(', ')}), or mildest verdict on a change of the API (${verdicts.join(', ')}), that makes the exit code 1; may be given once for each`,
    ).argParser(addFailOn),
    { attributeName: () => 'failOnEither' },
  ),
];

/** Options of every command that makes the package, whether to write it or to compare it. */
export const packageOptions = configuredOptions('packaging');

/** The flags that win over an option of the configuration, as `config/options.ts` defines them. */
function configuredOptions(commands: OptionFlag['commands']): readonly Option[] {
  return optionDefinitions.flatMap(([, { flag, choices, repeatable }]) => {
    if (flag?.commands !== commands) return [];
    const added = new Option(flag.spelling, flag.help);
    if (repeatable) return [added.argParser(choices === undefined ? addItem : addWords(choices))];
    return choices === undefined ? [added] : [added.choices(choices)];
  });
}

/** Reads `sarif=findings.sarif`, or a name alone for stdout. No two reporters share a file or stdout. */
function addReporter(text: string, before: readonly ReporterRequest[] = []): readonly ReporterRequest[] {
  const [, name = text, file] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  const known = reporterNames.find((one) => one === name);
  if (known === undefined) {
    const [nearest] = nearestNames(name, reporterNames);
    const suggestion = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
    throw new InvalidArgumentError(`Allowed choices are ${reporterNames.join(', ')}.${suggestion}`);
  }
  if (file !== undefined && /[/\\]$/.test(file)) {
    throw new InvalidArgumentError(`${file} is a folder: write ${name}=FILE with the name of a file.`);
  }
  const place = file === undefined ? undefined : normalize(file);
  if (before.some((other) => other.file === place)) {
    throw new InvalidArgumentError(
      `Two reporters cannot share ${file ?? 'stdout'}: write ${name}=FILE with another file.`,
    );
  }
  return [...before, { name: known, ...(place === undefined ? {} : { file: place }) }];
}

function addFailOn(word: string, before: FailOnEither = {}): FailOnEither {
  const [severity, verdict] = [failOnLevels.find((one) => one === word), verdicts.find((one) => one === word)];
  if (severity !== undefined) return { ...before, severity };
  if (verdict !== undefined) return { ...before, verdict };
  throw new InvalidArgumentError(`Allowed choices are ${[...failOnLevels, ...verdicts].join(', ')}.`);
}

/** Collects the values of a flag that may be repeated. */
export function addItem(item: string, items: readonly string[] = []): readonly string[] {
  return [...items, item];
}

/** Reads words that are separated by commas, each one of the choices. */
export function addWords<Word extends string>(choices: readonly Word[]) {
  return (item: string, items: readonly Word[] = []): readonly Word[] => {
    const words = item.split(',').map((word) => choices.find((choice) => choice === word.trim()));
    const known = words.filter((word) => word !== undefined);
    if (known.length === words.length) return [...items, ...known];
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  };
}
