// In: the working folder, or the file that --config names. Out: a checked configuration, and the place of each option in its file.
// Every option is defined in options.ts: its values (option-types.ts), its default and its flag.
// Begin reading at `loadConfiguration`, or at `options` to add an option.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource } from '../model/source.js';
import { checkConfiguration } from './check-configuration.js';
import type { Configuration } from './configuration.js';
import { judgeProjects } from './judge-projects.js';
import { listProjects, type Project } from './list-projects.js';
import { placeOptions, type OptionPlaces } from './place-options.js';
import { reportFault } from './report-fault.js';
import { readJsonConfiguration, type ReadConfiguration } from './read-json-configuration.js';

/** A configuration as it was found; empty if there is no file. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The projects to run; one without a name if the configuration has none. Empty if something is wrong. */
  readonly projects: readonly Project[];
  /** The folder that paths of the configuration are relative to. */
  readonly folder: string;
  /** The place of each option in the file. */
  readonly places: OptionPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

const fileNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `docs2ts.config.${extension}`);

/**
 * Loads the configuration of a folder, or the file that `--config` names. Without such a file, the configuration is empty.
 *
 * @example for (const { options } of (await loadConfiguration('.')).projects) await generate(options);
 */
export async function loadConfiguration(workingFolder: string, named?: string): Promise<LoadedConfiguration> {
  const path = named === undefined ? findConfigurationFile(workingFolder) : resolve(workingFolder, named);
  const nothing = { configuration: {}, projects: [], folder: workingFolder, places: new Map(), diagnostics: [] };
  if (path === undefined) return { ...nothing, projects: listProjects({}, workingFolder, nothing.places) };
  const file = named ?? basename(path);
  const found = { ...nothing, folder: dirname(path) };
  const loaded = await read(path, file);
  if ('reason' in loaded) {
    return { ...found, diagnostics: [diagnose('unreadable-configuration', loaded.source, loaded)] };
  }
  const { places } = loaded;
  const faults = checkConfiguration(loaded.value);
  if (faults.length > 0) {
    return {
      ...found,
      diagnostics: faults.map((fault) => reportFault(fault, places.get(fault.option) ?? fileSource(file))),
    };
  }
  // A value in which checkConfiguration finds no fault is a Configuration.
  const configuration = loaded.value as Configuration;
  const projects = listProjects(configuration, found.folder, places);
  const clashes = judgeProjects(projects, places);
  if (clashes.length > 0) return { ...found, diagnostics: clashes };
  return { ...found, configuration, projects, places };
}

/** The configuration file of a folder, if it has one. */
export function findConfigurationFile(folder: string): string | undefined {
  return fileNames.map((name) => resolve(folder, name)).find((path) => existsSync(path));
}

async function read(path: string, file: string): Promise<ReadConfiguration> {
  try {
    const text = await readFile(path, 'utf8');
    if (extname(path) === '.json') return readJsonConfiguration(text, file);
    const value = await runConfiguration(path);
    return { value, places: await placeOptions(value, text, file) };
  } catch (error) {
    return { reason: existsSync(path) ? firstLine(error) : 'no such file', source: fileSource(file) };
  }
}

/** Runs a configuration that is a program. */
async function runConfiguration(path: string): Promise<unknown> {
  const { loadConfig } = await import('c12');
  const loaded = await loadConfig({
    cwd: dirname(path),
    configFile: path,
    rcFile: false,
    packageJson: false,
    dotenv: false,
    extend: false,
    envName: false,
    giget: false,
    // There is one configuration. The usual merger would drop keys such as `constructor`, which may be the name of a type.
    merger: (...sources) => sources.find((source) => source !== undefined && source !== null) ?? {},
  });
  return loaded.config;
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}
