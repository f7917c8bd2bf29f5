import type { Completed, Configured, OptionDefinition } from '../model/option/option.js';
import { options } from './options.js';

export { failOnLevels, nameOutputFolder, type FailOn, type Override } from './options.js';

type Options = typeof options;

/** What `docs2ts.config.{ts,mts,js,mjs,json}` may say. Everything is optional, and flags of the command line win over it. */
export type Configuration = Configured<Options>;

/** The options of one project: those of a configuration that has no projects. */
export type ProjectConfiguration = Omit<Configuration, 'projects'>;

/** A configuration whose options with a default are all set. */
type CompleteConfiguration = Completed<Options>;

/** The options that a flag of the command line wins over. */
export type FlagName = {
  [Name in keyof Options]: Options[Name] extends { flag: unknown } ? Name : never;
}[keyof Options];

/** Types a configuration file: `export default defineConfig({ inputs: ['docs'], out: 'generated' })`. */
export function defineConfig(configuration: Configuration): Configuration {
  return configuration;
}

/** The definitions by name, in the order in which they are documented. */
export const optionDefinitions: readonly (readonly [keyof Configuration, OptionDefinition<unknown>])[] =
  // The keys of `options` are its own and no others: it is a literal.
  Object.entries(options) as readonly [keyof Options, OptionDefinition<unknown>][];

/** Sets the options that are absent to their defaults. */
export function completeConfiguration<Some extends Configuration>(configuration: Some): Some & CompleteConfiguration {
  const defaults = optionDefinitions.flatMap(([name, definition]) =>
    configuration[name] === undefined && definition.default !== undefined ? [[name, definition.default]] : [],
  );
  // `default` of a definition has the type of the option's values.
  return { ...configuration, ...Object.fromEntries(defaults) } as Some & CompleteConfiguration;
}
