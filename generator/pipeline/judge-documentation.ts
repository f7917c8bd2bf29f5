import { checkSchema } from '../check/check-schema.js';
import { judgeReading } from '../check/judge-reading.js';
import { judgeExamples } from '../check/judge/judge-examples.js';
import { settleDiagnostics } from '../check/settle/settle-diagnostics.js';
import { readSilences, reportUnmatchedPages } from '../config/read-silences.js';
import { reportUnmatchedOptions } from '../config/report-unmatched-options.js';
import { reportUndefinedTypes, reportUnmatchedWords } from '../config/report-vocabulary.js';
import type { Dialect } from '../declare/dialect.js';
import { typesInVocabulary } from '../declare/vocabulary/check-vocabulary.js';
import { findUnmatchedWords } from '../declare/vocabulary/find-unmatched-words.js';
import { findUnreadPages } from '../io/find-unread-pages.js';
import { listLinkedFolders } from '../io/list-linked-folders.js';
import { readSources } from '../io/read-sources.js';
import { linkSchema, type LinkOptions } from '../link/link-schema.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { PageFacts } from '../model/facts/facts.js';
import type { Schema } from '../model/schema/schema.js';
import { indexSchema } from '../model/schema/schema-index.js';
import { fileSource, textsOf, type SourceFile } from '../model/source.js';
import { dialectOf, reportVocabulary } from './dialect-of.js';
import { type Documentation, readNothing } from './documentation.js';
import { linkOptions } from './link-options.js';
import type { Options } from './options.js';
import { readPages } from './read-pages.js';

/**
 * Docs → schema: reads, parses, declares, links, judges and checks. All findings are reported, also those that a baseline
 * knows. Pages that are edited but not written are read as they are edited.
 */
export async function judgeDocumentation(
  options: Options,
  edited: ReadonlyMap<string, string> = new Map(),
): Promise<Documentation> {
  const { workingFolder = process.cwd(), places, part = false, onProgress } = options;
  const unknownWords = reportVocabulary(options);
  if (unknownWords.length > 0) return readNothing(workingFolder, unknownWords);
  const dialect = dialectOf(options);
  const read = await readSources(options.inputs ?? [], workingFolder);
  const { root } = read;
  const sources = read.files.map((file) => withEdits(file, edited.get(file.path)));
  const { files, pages } = readPages(root, sources, { dialect, onProgress });
  onProgress?.({ stage: 'link' });
  const linked = linkOptions(options, dialect);
  const { schema, renames, diagnostics: linking } = linkSchema(pages, linked);
  onProgress?.({ stage: 'check' });
  const index = indexSchema(schema);
  const { deviations, ...judged } = judgeExamples(schema, index);
  const folders = await listLinkedFolders(root, read.folders, pages);
  const unreadPages = await findUnreadPages(root, pages);
  const found = [
    ...read.diagnostics,
    ...judgeReading(pages, fileSource(options.inputs?.[0] ?? root)),
    ...pages.flatMap(({ diagnostics }) => diagnostics),
    ...linking,
    ...(part ? [] : reportUnused(options, { dialect, linked, pages, schema })),
    ...(part ? [] : reportUnmatchedPages(options.silences ?? [], [...textsOf(files).keys()], places)),
    ...checkSchema({ schema, index, pages, folders, unreadPages, part, deviations, ...judged }),
  ];
  const silences = {
    pages: pages.flatMap((page) => page.silences),
    configured: readSilences(options.silences ?? [], places),
    part,
  };
  const diagnostics = settleDiagnostics(found, { silences, severities: options.severity ?? {} });
  const inputs = new Set(read.files.map(({ path }) => path));
  return { root, files, inputs, pages, schema, renames, deviations, diagnostics };
}

function withEdits(file: SourceFile, text: string | undefined): SourceFile {
  return text === undefined ? file : { kind: 'Text', path: file.path, text };
}

/** What the pages were read and linked with, and what they say. */
interface Reading {
  readonly dialect: Dialect;
  readonly linked: LinkOptions;
  readonly pages: readonly PageFacts[];
  readonly schema: Schema;
}

/** What the configuration says about words, types and operations that no page has. */
function reportUnused(options: Options, { dialect, linked, pages, schema }: Reading): readonly Diagnostic[] {
  const { vocabulary = {}, places } = options;
  return [
    ...reportUnmatchedWords(findUnmatchedWords(vocabulary, pages), places),
    ...reportUndefinedTypes(typesInVocabulary(vocabulary, dialect), schema, places),
    ...reportUnmatchedOptions(options, linked.collections, schema),
  ];
}
