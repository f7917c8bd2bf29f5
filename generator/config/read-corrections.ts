import type { Corrections, Override, Placed, Rename } from '../model/corrections.js';
import type { TypeExpression } from '../model/facts/facts.js';
import { fileSource, type Source } from '../model/source.js';
import type { Configuration } from './configuration.js';
import { joinOption } from '../model/option/option-name.js';
import type { OptionPlaces } from './place-options.js';

/**
 * The renames and overrides of a configuration, each part with its place in the configuration file if there is one.
 * `readType` reads the types of overrides in the same way as Type cells.
 */
export function readCorrections(
  { renames = {}, overrides = {} }: Pick<Configuration, 'renames' | 'overrides'>,
  readType: (text: string, source: Source) => TypeExpression,
  places: OptionPlaces = new Map(),
): Corrections {
  return {
    renames: Object.entries(renames).map(([name, to]): Rename => ({
      name,
      ...placed(to, joinOption('renames', name)),
    })),
    overrides: Object.entries(overrides).map(([name, override]): Override => {
      const option = joinOption('overrides', name);
      const { reason, type, nullable, required, baseType } = override;
      const stated = type === undefined ? undefined : placed(type, joinOption(option, 'type'));
      return {
        name,
        ...placed(reason, option),
        ...(stated === undefined ? {} : { type: stated, expression: readType(stated.value, stated.source) }),
        ...(nullable === undefined ? {} : { nullable: placed(nullable, joinOption(option, 'nullable')) }),
        ...(required === undefined ? {} : { required: placed(required, joinOption(option, 'required')) }),
        ...(baseType === undefined ? {} : { baseType: placed(baseType, joinOption(option, 'baseType')) }),
      };
    }),
  };

  function placed<Value>(value: Value, option: string): Placed<Value> {
    return { value, option, source: places.get(option) ?? fileSource('docs2ts') };
  }
}
