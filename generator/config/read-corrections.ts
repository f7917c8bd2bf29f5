import type { Corrections, Override, Placed, PlacedType, Rename } from '../model/corrections.js';
import type { TypeExpression } from '../model/facts/facts.js';
import type { Source } from '../model/source.js';
import type { Configuration } from './configuration.js';
import { joinOption } from '../model/option/option-name.js';
import { placeOfOption, type OptionPlaces } from './place-options.js';

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
      const { reason, type, ...others } = override;
      const stated = type === undefined ? undefined : placedType(type, joinOption(option, 'type'));
      const at = <Value>(facet: keyof typeof others, value: Value | undefined) =>
        value === undefined ? {} : { [facet]: placed(value, joinOption(option, facet)) };
      const typeAt = (facet: 'request' | 'answer') =>
        others[facet] === undefined ? {} : { [facet]: placedType(others[facet], joinOption(option, facet)) };
      return {
        name,
        ...placed(reason, option),
        ...(stated === undefined ? {} : { type: stated, expression: stated.expression }),
        ...at('nullable', others.nullable),
        ...at('required', others.required),
        ...at('requiredOnCreate', others.requiredOnCreate),
        ...at('baseType', others.baseType),
        ...at('members', others.members),
        ...at('description', others.description),
        ...at('deprecated', others.deprecated),
        ...typeAt('request'),
        ...typeAt('answer'),
        ...at('status', others.status),
      };
    }),
  };

  function placedType(value: string, option: string): PlacedType {
    const found = placed(value, option);
    return { ...found, expression: readType(value, found.source) };
  }

  function placed<Value>(value: Value, option: string): Placed<Value> {
    return { value, option, source: placeOfOption(option, places) };
  }
}
