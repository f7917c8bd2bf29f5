import type { Block } from '../../model/page.js';
import { diagnose, type Diagnostic, withFix } from '../../model/diagnostic.js';
import type { Source } from '../../model/source.js';
import {
  findMisspeltOption,
  findQueryOption,
  type QueryOptionName,
  type QueryOptions,
} from '../../model/query-options.js';
import type { Phrases, QueryPhrases } from '../language/phrases.js';
import { readProse } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import type { OperationScope } from './find-operations.js';

/** Reads which system query options the section "Query parameters" offers: "This method supports the `$select` OData query parameter." */
export function readQueryOptions({ sections }: OperationScope, { query }: Phrases): QueryOptions | undefined {
  const blocks = sections.flatMap(({ role, section }) => (role === 'query-parameters' ? section.blocks : []));
  const readings = readSentences(blocks).map((text) => readSentence(text, query));
  const named = optionsIn(readings.filter(({ denies }) => !denies));
  const denied = optionsIn(readings.filter(({ denies }) => denies)).filter((name) => !named.includes(name));
  const general = readings.some((reading) => reading.general);
  if (named.length === 0 && !general) return undefined;
  return { ...(general ? { general } : {}), named, denied };
}

/** Reports the words of the section that begin with `$` and misspell a query option. */
export function findMisspeltOptions({ sections }: OperationScope): readonly Diagnostic[] {
  const texts = sections.flatMap(({ role, section }) =>
    role === 'query-parameters' ? section.blocks.flatMap(textsIn) : [],
  );
  return texts.flatMap(({ value, source }) =>
    [...value.matchAll(/\$[a-z]{2,30}(?![\w$])/gi)].flatMap(([name]) => {
      const suggestion = findMisspeltOption(name);
      if (suggestion === undefined) return [];
      const edit = { source, before: name, after: suggestion };
      return [withFix(diagnose('misspelt-query-option', source, { name, suggestion }), [edit])];
    }),
  );
}

function textsIn(block: Block): readonly { readonly value: string; readonly source: Source }[] {
  const texts = block.kind === 'List' ? block.items : block.kind === 'Paragraph' ? [block.text] : [];
  return texts.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => (inline.kind === 'Code' || inline.kind === 'Text' ? [inline] : [])),
  );
}

interface SentenceReading {
  readonly options: readonly QueryOptionName[];
  readonly denies: boolean;
  readonly general: boolean;
}

function optionsIn(readings: readonly SentenceReading[]): readonly QueryOptionName[] {
  return [...new Set(readings.flatMap(({ options }) => options))];
}

/** The sentences of paragraphs and lists. A list item continues the sentence before the list: "Not supported:". */
function readSentences(blocks: readonly Block[]): readonly string[] {
  let lead = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'List') return block.items.map((item) => `${lead} ${readProse(item).text}`);
    if (block.kind !== 'Paragraph') return [];
    const { text } = readProse(block.text);
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
    const last = sentences.at(-1) ?? '';
    lead = last.endsWith(':') ? last : '';
    return lead === '' ? sentences : sentences.slice(0, -1);
  });
}

/** A sentence is general if it offers the options without a list of them, or with one that it calls incomplete. */
function readSentence(text: string, phrases: QueryPhrases): SentenceReading {
  const denies = phrases.denied.test(text);
  const offers = !denies && phrases.offered.test(text);
  const options = [...text.matchAll(phrases.option), ...(offers ? text.matchAll(phrases.word) : [])].flatMap(
    ([, name = '']) => findQueryOption(`$${name}`) ?? [],
  );
  return { options, denies, general: offers && (options.length === 0 || phrases.including.test(text)) };
}
