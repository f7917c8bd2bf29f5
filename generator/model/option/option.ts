import type { OptionType, ValueOf } from './option-types.js';

/** One option of the configuration: its values, its default, and its flag if it has one. */
export interface OptionDefinition<Value> extends Omit<OptionType<Value>, 'needed'> {
  /** The value if the option is absent. */
  readonly default?: Value;
  readonly flag?: OptionFlag;
}

/** A flag of the command line that wins over the option. */
export interface OptionFlag {
  /** For example `-o, --out <folder>`. */
  readonly spelling: string;
  /** The text in `--help`. */
  readonly help: string;
  /** The commands with the flag: all that read documentation, or those that make the package. */
  readonly commands: 'reading' | 'packaging';
}

/** Defines an option: `option(choice(layouts), { default: 'module-per-type' })`. */
export function option<Value, const More extends Pick<OptionDefinition<Value>, 'default' | 'flag'>>(
  type: OptionType<Value>,
  more?: More,
): OptionType<Value> & More {
  const schema = more?.default === undefined ? type.schema : { ...type.schema, default: more.default };
  // Without `more`, More is inferred as the constraint, whose keys are all optional.
  return { ...type, ...more, schema } as OptionType<Value> & More;
}

type Definitions = Readonly<Record<string, OptionType<unknown>>>;

/** The values of some options, each of which may be absent. */
export type Configured<Options extends Definitions> = { readonly [Name in keyof Options]?: ValueOf<Options[Name]> };

/** The values of some options; those with a default are never absent. */
export type Completed<Options extends Definitions> = Configured<Options> & {
  readonly [Name in keyof Options as Options[Name] extends { default: unknown } ? Name : never]: ValueOf<Options[Name]>;
};
