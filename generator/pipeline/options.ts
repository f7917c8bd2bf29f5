import { resolve } from 'node:path';
import { nameOutputFolder, type ProjectConfiguration } from '../config/configuration.js';
import type { OptionPlaces } from '../config/place-options.js';
import type { OnProgress } from '../model/progress.js';
import type { OutputFolder } from '../io/compare-package.js';

/** What a run does: a configuration, and the folder that its paths are relative to (default: the working folder of the process). */
export interface Options extends ProjectConfiguration {
  readonly workingFolder?: string;
  /** The place of each option in its configuration file, as `loadConfiguration` finds it. */
  readonly places?: OptionPlaces;
  /** The name of the project that this is a run of, if the configuration has several: part of the names of its default files. */
  readonly project?: string;
  /** Is told how far the run is. */
  readonly onProgress?: OnProgress;
  /** Whether the inputs are only a part of the documentation. Then nothing is reported that another page may explain. */
  readonly part?: boolean;
}

/** The folder that the package is written to. */
export function outputFolder({
  project,
  out = nameOutputFolder(project),
  workingFolder = process.cwd(),
}: Options): OutputFolder {
  return { name: out, path: resolve(workingFolder, out) };
}
