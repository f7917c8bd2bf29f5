import { primitiveNames, primitives } from '../../model/edm/primitives.js';
import type { TypeExpression } from '../../model/facts/facts.js';
import { typeText } from '../../model/facts/type-text.js';
import { fileSource } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import type { StandardWords, WordsOf } from '../../model/vocabulary.js';
import { readTypeName } from '../cells/type-cell.js';
import type { Dialect } from '../dialect.js';

/** Lists the words that a dialect knows: headings by role, columns by kind of table, names of primitive types, and forms of types. */
export function listStandardWords({ sections, tables, types }: Dialect): StandardWords {
  const byRole = groupBy(sections.roles, ([, role]) => role);
  return {
    headings: [...byRole].map(([role, headings]) => ({ name: role, words: headings.map(([heading]) => heading) })),
    tables: tables.kinds.map((kind) => ({
      name: kind.name,
      sections: kind.sections,
      columns: Object.entries(kind.columns).flatMap(([name, words]) => (words.length === 0 ? [] : [{ name, words }])),
    })),
    types: primitiveNames.map((name): WordsOf => ({ name, words: [name, name.slice(4), ...primitives[name].words] })),
    forms: [...types.spellings, ...types.everyday.keys()].map((spelling) => ({
      spelling,
      meaning: meaningOf(readTypeName(spelling, fileSource('docs2ts'), types)),
    })),
  };
}

/** What an expression means in standard words; an everyday word means what it does unless a page declares it. */
function meaningOf(type: TypeExpression): string {
  return typeText(type.kind === 'Word' ? type.meaning : type);
}
