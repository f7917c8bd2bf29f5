import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { fileSource, type Source } from '../model/source.js';
import { checkConfiguration, type OptionFault } from './check-configuration.js';
import type { Configuration } from './configuration.js';

/** A configuration as it was found: an empty one where there is no file. */
export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** Paths of the configuration are relative to it. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

const fileNames = ['ts', 'mts', 'js', 'mjs', 'json'].map((extension) => `docs2ts.config.${extension}`);

/** Loads the configuration of a folder, or the file that `--config` names. Nothing is loaded where no such file exists. */
export async function loadConfiguration(workingFolder: string, named?: string): Promise<LoadedConfiguration> {
  const path = named === undefined ? findFile(workingFolder) : resolve(workingFolder, named);
  if (path === undefined) return { configuration: {}, folder: workingFolder, diagnostics: [] };
  const file = named ?? basename(path);
  const folder = dirname(path);
  const loaded = await read(path);
  if ('reason' in loaded) {
    const diagnostics = [diagnose('unreadable-configuration', fileSource(file), { reason: loaded.reason })];
    return { configuration: {}, folder, diagnostics };
  }
  const faults = checkConfiguration(loaded.value);
  if (faults.length > 0) return { configuration: {}, folder, diagnostics: await report(faults, path, file) };
  // checkConfiguration found no fault, which is what it means to be a Configuration.
  return { configuration: loaded.value as Configuration, folder, diagnostics: [] };
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
    });
    return { value: loaded.config };
  } catch (error) {
    return { reason: firstLine(error) };
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
}

async function report(faults: readonly OptionFault[], path: string, file: string): Promise<readonly Diagnostic[]> {
  const text = await readFile(path, 'utf8');
  return faults.map((fault) => {
    const source = findKey(text, fault.option, file);
    if (fault.kind === 'unknown') return diagnose('unknown-option', source, fault);
    return diagnose('malformed-option', source, fault);
  });
}

/** The first place of a key's last part in the file's text: near enough to be found, whatever the file's language. */
function findKey(text: string, option: string, file: string): Source {
  const key = option.replace(/\[\d+\]$/, '').slice(option.lastIndexOf('.') + 1);
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.includes(key));
  if (index === -1) return fileSource(file);
  const column = (lines[index] ?? '').indexOf(key) + 1;
  return { file, line: index + 1, column, endLine: index + 1, endColumn: column + key.length };
}
