import { relative, resolve } from 'node:path';
import type { FailOn } from '../config/configuration.js';
import type { LoadedConfiguration } from '../config/load-configuration.js';
import type { Compatibility } from '../model/plan.js';
import type { Options } from '../pipeline.js';

/** What a command is asked to do: the configuration with the flags laid over it, and what only flags say. */
export interface Request {
  readonly options: Options;
  readonly failOn: FailOn;
  /** The reporter that was asked for. */
  readonly reporter: string | undefined;
  /** The arguments before the inputs. */
  readonly words: readonly string[];
  readonly flags: Flags;
}

/** Flags as they are given; a command has those that it declares. */
export interface Flags {
  readonly config?: string;
  readonly out?: string;
  readonly reporter?: string;
  readonly failOn?: FailOn;
  readonly compat?: Compatibility;
  readonly dryRun?: boolean;
  readonly coverage?: boolean;
  readonly format?: string;
}

/** Arguments as commander gives them: single words, then the list of inputs. */
export type Words = readonly (string | readonly string[])[];

interface Found extends Omit<LoadedConfiguration, 'diagnostics'> {
  readonly workingFolder: string;
}

/** Lays arguments and flags over the configuration; its paths become relative to the working folder. */
export function makeRequest(words: Words, flags: Flags, found: Found): Request {
  const { configuration, folder, places, workingFolder } = found;
  const fromHere = (path: string): string => relative(workingFolder, resolve(folder, path)) || '.';
  const named = words.flatMap((word) => (typeof word === 'string' ? [] : word));
  const inputs = named.length > 0 ? named : configuration.inputs?.map(fromHere);
  const out = flags.out ?? (configuration.out === undefined ? undefined : fromHere(configuration.out));
  const pages = configuration.pages && { notice: fromHere(configuration.pages.notice) };
  return {
    options: {
      ...configuration,
      places,
      workingFolder,
      ...(inputs && { inputs }),
      ...(out && { out }),
      ...(pages && { pages }),
      ...(flags.compat && { compat: flags.compat }),
    },
    failOn: flags.failOn ?? configuration.failOn ?? 'error',
    reporter: flags.reporter,
    words: words.filter((word) => typeof word === 'string'),
    flags,
  };
}
