import type { StandardWords, WordsOf } from '../../model/vocabulary.js';

/** The name under which `docs2ts explain` lists the standard words. */
export const vocabularyTopic = 'vocabulary';

/** Lists the words that pages may use, and to which the option `vocabulary` refers. */
export function explainVocabulary({ headings, tables, types, forms }: StandardWords): string {
  const kinds = tables.map(({ name, sections, columns }) => {
    const where = sections.length === 0 ? '' : wrap(`in sections about ${sections.join(', ')}`, '  ');
    return `${name}\n${where}${listWords(columns)}`;
  });
  return [
    introduction,
    `Headings, by what the section is about\n\n${listWords(headings)}`,
    `Columns, by kind of table; the columns of a kind may stand in any order\n\n${kinds.join('\n')}`,
    `Types\n\n${listWords(types)}`,
    `Forms of types\n\n${listWords(forms.map(({ spelling, meaning }) => ({ name: spelling, words: [meaning] })))}`,
  ].join('\n');
}

const introduction = `These words are understood in any case; \`x*\` stands for every word that begins with \`x\`. If your pages use other words, say in
the configuration which of these they stand for:

  vocabulary: { headings: { 'data model': 'properties' }, columns: { key: 'property' }, types: { money: 'Edm.Decimal' } }
`;

function listWords(all: readonly WordsOf[]): string {
  const width = Math.max(0, ...all.map(({ name }) => name.length));
  return all.map(({ name, words }) => wrap(words.join(', '), `  ${name.padEnd(width)}  `)).join('');
}

/** Breaks a text into lines that begin below its lead and are not longer than a terminal is wide. */
function wrap(text: string, lead: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && lead.length + line.length + 1 + word.length > terminalWidth) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.map((line, at) => `${at === 0 ? lead : ' '.repeat(lead.length)}${line}\n`).join('');
}

const terminalWidth = 100;
