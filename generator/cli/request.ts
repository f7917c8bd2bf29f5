import { relative, resolve } from 'node:path';
import { movePaths } from '../config/check-configuration.js';
import {
  completeConfiguration,
  optionDefinitions,
  type Configuration,
  type FailOn,
  type FlagName,
} from '../config/configuration.js';
import type { Project } from '../config/list-projects.js';
import type { Progress } from '../model/progress.js';
import type { FixRequest } from '../model/fix/fix.js';
import type { Verdict } from '../model/change/verdict.js';
import type { OptionFlag } from '../model/option/option.js';
import type { ReporterName } from '../report/reporters.js';
import type { Options } from '../pipeline/options.js';
import type { CommandEnvironment } from './command-environment.js';

/** What a command is asked to do: the configuration with the flags laid over it, and what only flags say. */
export interface Request {
  readonly options: Options;
  readonly failOn: FailOn;
  /** The arguments before the inputs. */
  readonly words: readonly string[];
  readonly flags: Flags;
}

/** Flags as they are given; a command has those that it declares. */
export interface Flags extends Pick<Configuration, FlagName> {
  readonly config?: string;
  readonly project?: readonly string[];
  readonly reporter?: readonly ReporterRequest[];
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly fix?: boolean;
  readonly fixAlso?: readonly FixRequest[];
  readonly coverage?: boolean;
  readonly updateBaseline?: boolean;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  /** `--fail-on` of the commands that report findings and changes. */
  readonly failOnEither?: FailOnEither;
  readonly exact?: boolean;
  readonly changelog?: string;
  readonly format?: string;
  /** `--fail-on` of the command that compares states. */
  readonly failOnVerdict?: string;
}

/** What makes the exit code 1: a severity of findings, a verdict on changes, or both. */
export interface FailOnEither {
  readonly severity?: FailOn;
  readonly verdict?: Verdict;
}

/** A reporter by name, and the file that it writes to; without one, it prints. */
export interface ReporterRequest {
  readonly name: ReporterName;
  readonly file?: string;
}

/** Arguments as commander returns them: single words, then the list of inputs. */
export type Words = readonly (string | readonly string[])[];

interface RequestContext {
  readonly project: Project;
  readonly environment: Pick<CommandEnvironment, 'workingFolder' | 'progress'>;
}

/** Lays arguments and flags over the configuration; its paths become relative to the working folder. */
export function makeRequest(words: Words, flags: Flags, context: RequestContext): Request {
  const { project, environment } = context;
  const { workingFolder, progress } = environment;
  const { workingFolder: folder } = project.options;
  const moved = movePaths(project.options, (path) => relative(workingFolder, resolve(folder, path)) || '.');
  const inputs = inputsIn(words);
  const options = completeConfiguration({
    ...project.options,
    ...moved,
    ...flagsOf(flags),
    ...(inputs.length > 0 && { inputs, part: moved.inputs?.some((input) => !inputs.includes(input)) ?? false }),
    workingFolder,
    ...(progress && { onProgress: (made: Progress) => progress(made, project.name) }),
  });
  return {
    options,
    failOn: flags.failOnEither?.severity ?? options.failOn,
    words: words.filter((word) => typeof word === 'string'),
    flags,
  };
}

/** The inputs among the arguments. */
export function inputsIn(words: Words): readonly string[] {
  return words.flatMap((word) => (typeof word === 'string' ? [] : word));
}

/** The flags that win over an option of the configuration, of all commands or of one kind. */
export function flagsOf(flags: Flags, commands?: OptionFlag['commands']): Pick<Flags, FlagName> {
  const names = optionDefinitions.flatMap(([name, { flag }]) =>
    flag !== undefined && (commands === undefined || flag.commands === commands) ? [name] : [],
  );
  return Object.fromEntries(Object.entries(flags).filter(([name]) => names.some((known) => known === name)));
}
