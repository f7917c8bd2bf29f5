import { optionDefinitions, type ProjectConfiguration } from '../config/configuration.js';
import type { Options } from './options.js';

/** Whether the manifest records an option: those that decide what a package contains, but for the pages and the place it is in. */
const isRecorded: Readonly<Record<keyof ProjectConfiguration, boolean>> = {
  inputs: false,
  out: false,
  package: true,
  dialect: true,
  defaultNamespace: true,
  renames: true,
  overrides: true,
  collections: true,
  presence: true,
  enums: true,
  layout: true,
  parts: true,
  compat: true,
  pagesUrl: true,
  only: true,
  // The path of the notice depends on the folder in which the command runs.
  pages: false,
  severity: false,
  silences: false,
  baseline: false,
  failOn: false,
  failOnChange: false,
  vocabulary: true,
};

/** The options that decide what a package contains, except those with their default. */
export function recordedOptions(options: Options): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    optionDefinitions.flatMap(([name, { default: usual }]) => {
      if (name === 'projects' || !isRecorded[name]) return [];
      const value = options[name];
      const isUsual = value === undefined || JSON.stringify(value) === JSON.stringify(usual);
      return isUsual ? [] : [[name, value] as const];
    }),
  );
}
