import type { SeenWords } from '../../model/vocabulary.js';
import type { Dialect } from '../dialect.js';

/** A dialect that remembers which words were looked up among its synonyms. */
interface Recording {
  readonly dialect: Dialect;
  readonly seen: () => { readonly words?: SeenWords };
}

/** Records the words of a page that are looked up while it is read. Without synonyms there is nothing to record. */
export function recordWords(dialect: Dialect): Recording {
  const { sections, tables, types } = dialect;
  if ([sections, tables, types].every(({ synonyms }) => synonyms.size === 0)) return { dialect, seen: () => ({}) };
  const headings = new Set<string>();
  const columns = new Set<string>();
  const words = new Set<string>();
  return {
    dialect: {
      ...dialect,
      sections: { ...sections, synonyms: recorded(sections.synonyms, headings) },
      tables: { ...tables, synonyms: recorded(tables.synonyms, columns) },
      types: { ...types, synonyms: recorded(types.synonyms, words) },
    },
    seen: () => ({ words: { headings: [...headings], columns: [...columns], types: [...words] } }),
  };
}

/** A copy of a map that adds each key that is looked up to a set. */
function recorded(synonyms: ReadonlyMap<string, string>, seen: Set<string>): ReadonlyMap<string, string> {
  const copy = new Map(synonyms);
  copy.get = (key) => {
    seen.add(key);
    return synonyms.get(key);
  };
  return copy;
}
