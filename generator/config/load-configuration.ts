import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource, type Source } from '../model/source.js';
import { checkConfiguration } from './check-configuration.js';
import type { Configuration } from './configuration.js';
import type { OptionFault } from './option-types.js';
import { placeOptions, type OptionPlaces } from './place-options.js';

/** A configuration as it was found: an empty one where there is no file. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Paths of the configuration are relative to it. */
  readonly folder: string;
  /** Where each option stands. */
  readonly places: OptionPlaces;
  readonly diagnostics: readonly Diagnostic[];
}

const fileNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `docs2ts.config.${extension}`);

/** Loads the configuration of a folder, or the file that `--config` names. Nothing is loaded where no such file exists. */
export async function loadConfiguration(workingFolder: string, named?: string): Promise<LoadedConfiguration> {
  const path = named === undefined ? findFile(workingFolder) : resolve(workingFolder, named);
  const nothing = { configuration: {}, folder: workingFolder, places: new Map(), diagnostics: [] };
  if (path === undefined) return nothing;
  const file = named ?? basename(path);
  const found = { ...nothing, folder: dirname(path) };
  const loaded = await read(path);
  if ('reason' in loaded) {
    return { ...found, diagnostics: [diagnose('unreadable-configuration', fileSource(file), loaded)] };
  }
  const places = placeOptions(loaded.value, await readFile(path, 'utf8'), file);
  const faults = checkConfiguration(loaded.value);
  if (faults.length > 0) {
    return {
      ...found,
      diagnostics: faults.map((fault) => report(fault, places.get(fault.option) ?? fileSource(file))),
    };
  }
  // checkConfiguration found no fault, which is what it means to be a Configuration.
  return { ...found, configuration: loaded.value as Configuration, places };
}

function findFile(folder: string): string | undefined {
  return fileNames.map((name) => resolve(folder, name)).find((path) => existsSync(path));
}

type Loaded = { readonly value: unknown } | { readonly reason: string };

async function read(path: string): Promise<Loaded> {
  if (!existsSync(path)) return { reason: 'no such file' };
  const { loadConfig } = await import('c12');
  try {
    const loaded = await loadConfig({
      cwd: dirname(path),
      configFile: path,
      rcFile: false,
      packageJson: false,
      dotenv: false,
      extend: false,
      envName: false,
      giget: false,
      // There is one configuration; the usual merger would drop keys such as `constructor`, which may be a type's name.
      merger: (...sources) => sources.find((source) => source !== undefined && source !== null) ?? {},
    });
    return { value: loaded.config };
  } catch (error) {
    return { reason: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

function report(fault: OptionFault, source: Source): Diagnostic {
  return fault.kind === 'unknown'
    ? diagnose('unknown-option', source, fault)
    : diagnose('malformed-option', source, fault);
}
