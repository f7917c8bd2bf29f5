import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import { primitiveNames, primitives } from '../model/edm/primitives.js';
import { simpleName } from '../model/edm/type-reference.js';
import { joinOption } from '../model/option/option-name.js';
import type { Schema } from '../model/schema/schema.js';
import type { Source } from '../model/source.js';
import { nearestNames } from '../model/text/nearest-names.js';
import type { Vocabulary, VocabularyEntry } from '../model/vocabulary.js';
import { placeOfOption, type OptionPlaces } from './place-options.js';

/** Reports entries of the vocabulary that replace a word by one that the dialect does not know. */
export function reportUnknownWords(entries: readonly VocabularyEntry[], places?: OptionPlaces): readonly Diagnostic[] {
  return entries.map(({ list, key, value, suggestion }) => {
    const { option, source } = placedOption({ list, key }, places);
    const expected = `${kinds[list]} that \`docs2ts explain vocabulary\` lists`;
    return diagnose('malformed-option', source, { option, expected, received: JSON.stringify(value), suggestion });
  });
}

const kinds: Readonly<Record<keyof Vocabulary, string>> = {
  headings: 'a heading',
  columns: 'a column header',
  types: 'a type made of the words',
};

/** Reports entries of the vocabulary whose word is on no page. */
export function reportUnmatchedWords(
  entries: readonly VocabularyEntry[],
  places?: OptionPlaces,
): readonly Diagnostic[] {
  return entries.map((entry) => {
    const { option, source } = placedOption(entry, places);
    return diagnose('unmatched-option', source, { option, suggestion: entry.suggestion });
  });
}

/** Reports entries of the vocabulary that stand for a type which no page defines. */
export function reportUndefinedTypes(
  named: readonly { readonly key: string; readonly name: string }[],
  { types }: Schema,
  places?: OptionPlaces,
): readonly Diagnostic[] {
  const defined = types.filter(({ origin }) => origin !== 'link' && origin !== 'example').map(({ name }) => name);
  const known = new Set(defined.flatMap((name) => [name.toLowerCase(), simpleName(name).toLowerCase()]));
  return named.flatMap(({ key, name }) => {
    if (known.has(name.toLowerCase())) return [];
    const { option, source } = placedOption({ list: 'types', key }, places);
    const suggestion = nearestNames(name, [...primitiveWords, ...defined.map(simpleName), ...defined])[0];
    return [diagnose('undefined-word', source, { option, name, suggestion })];
  });
}

const primitiveWords = primitiveNames.flatMap((name) => [name, simpleName(name), ...primitives[name].words]);

function placedOption(
  { list, key }: Pick<VocabularyEntry, 'list' | 'key'>,
  places: OptionPlaces | undefined,
): { readonly option: string; readonly source: Source } {
  const option = joinOption(`vocabulary.${list}`, key);
  return { option, source: placeOfOption(option, places) };
}
