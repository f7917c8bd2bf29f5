import { fileSource, type Source } from '../model/source.js';
import { joinOption } from '../model/option/option-name.js';
import { placeProgram } from './place-program.js';

/** The place of each option by its dotted name (`overrides.order.total.type`, `inputs[0]`). */
export type OptionPlaces = ReadonlyMap<string, Source>;

/** The place of an option in its configuration file; the whole command if it is not from a file. */
export function placeOfOption(option: string, places: OptionPlaces = new Map()): Source {
  return places.get(option) ?? fileSource('docs2ts');
}

/** Finds the places of options in a configuration that is a program. An option that the text does not show is where the option around it is. */
export async function placeOptions(value: unknown, text: string, file: string): Promise<OptionPlaces> {
  const places = new Map(await placeProgram(text, file));
  fill(value, '', deepest);
  return places;

  function fill(part: unknown, option: string, depth: number): void {
    if (typeof part !== 'object' || part === null || depth === 0) return;
    for (const [key, inner] of Object.entries(part)) {
      const name = Array.isArray(part) ? `${option}[${key}]` : joinOption(option, key);
      const around = places.get(option);
      if (!places.has(name) && around !== undefined) places.set(name, around);
      fill(inner, name, depth - 1);
    }
  }
}

/** `projects`, `beta`, `silences`, `[0]`, `codes`, `[0]`. A limit, because a configuration that is a program may contain itself. */
const deepest = 6;
