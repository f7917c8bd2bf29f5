import { resolve } from 'node:path';
import { defaultOutputFolder, type Configuration } from '../config/configuration.js';
import type { OptionPlaces } from '../config/place-options.js';
import type { OutputFolder } from '../io/compare-package.js';

/** What a run does: a configuration, and the folder that its paths are relative to (default: the working folder of the process). */
export interface Options extends Configuration {
  readonly workingFolder?: string;
  /** The place of each option in its configuration file, as `loadConfiguration` finds it. */
  readonly places?: OptionPlaces;
  /** Whether the inputs are only a part of the documentation. Then nothing is reported that another page may explain. */
  readonly part?: boolean;
}

/** The folder that the package is written to. */
export function outputFolder({ out = defaultOutputFolder, workingFolder = process.cwd() }: Options): OutputFolder {
  return { name: out, path: resolve(workingFolder, out) };
}
