import { projectOptions } from '../../config/options.js';
import type { OptionPlaces } from '../../config/place-options.js';
import {
  boolean,
  choice,
  list,
  needed,
  record,
  text,
  type Fields,
  type OptionType,
} from '../../model/option/option-types.js';
import { fixRequests } from '../../model/fix/fix.js';
import type { OnProgress } from '../../model/progress.js';
import type { BuildOptions } from '../build.js';
import type { CheckOptions } from '../check.js';
import type { GenerateOptions } from '../generate.js';
import type { LintOptions } from '../lint.js';
import type { Options } from '../options.js';

/** The places that `loadConfiguration` returns. */
const places: OptionType<OptionPlaces> = {
  check: (value, option) => {
    const expected = 'the places that loadConfiguration returns';
    return value instanceof Map ? [] : [{ kind: 'malformed', option, received: 'something else', expected }];
  },
  values: 'places',
  schema: {},
};

/** A function that is told how far a run is. */
const onProgress: OptionType<OnProgress> = {
  check: (value, option) =>
    typeof value === 'function'
      ? []
      : [{ kind: 'malformed', option, received: 'something else', expected: 'a function' }],
  values: 'function',
  schema: {},
};

/** A run is one of one project. */
const projects: OptionType<never> = {
  check: (_, option) => {
    const expected = 'read by loadConfiguration, which returns the options of each';
    return [{ kind: 'malformed', option, received: 'given to a function', expected }];
  },
  values: 'none',
  schema: {},
};

/** Some keys with their types; one that is missing does not compile. */
type FieldsOf<Value> = Fields & Readonly<Record<keyof Value, OptionType<unknown>>>;

/** The options of a run: a configuration, and how it is to be understood. */
export const runOptions = record({
  ...projectOptions,
  project: text,
  projects,
  onProgress,
  workingFolder: text,
  places,
  part: boolean,
} satisfies FieldsOf<Options>);

/** The options of `generate` alone. */
export const generateOptions = record({ dryRun: boolean, changelog: text } satisfies FieldsOf<GenerateOptions>);

/** The options of `check` alone. */
export const checkOptions = record({ exact: boolean } satisfies FieldsOf<CheckOptions>);

/** The options of `lint` alone. */
export const lintOptions = record({
  only: list(text),
  fix: boolean,
  fixAlso: list(choice(fixRequests)),
  dryRun: boolean,
} satisfies FieldsOf<LintOptions>);

/** The options of `build`. */
export const buildOptions = record({
  folder: needed(text),
  workingFolder: text,
  onProgress,
} satisfies FieldsOf<BuildOptions>);
