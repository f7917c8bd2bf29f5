import { judgeReading } from '../check/judge-reading.js';
import { type FoundState, readState } from '../io/read-state.js';
import { linkSchema } from '../link/link-schema.js';
import { type Diagnostic, diagnose } from '../model/diagnostic.js';
import { isUsageFault } from '../model/is-usage-fault.js';
import type { Schema } from '../model/schema/schema.js';
import { fileSource, textsOf } from '../model/source.js';
import { dialectOf, reportVocabulary } from './dialect-of.js';
import { emptySchema } from './documentation.js';
import { linkOptions } from './link-options.js';
import type { Options } from './options.js';
import { readPages } from './read-pages.js';

/** The schema of a state. */
export interface SchemaState {
  readonly schema: Schema;
  readonly shownRoot: string;
  /** The texts of its pages, if it consists of pages. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether it says everything that pages say, or only what CSDL says. */
  readonly isDocumentation: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const noState: SchemaState = {
  schema: emptySchema,
  shownRoot: '',
  texts: new Map(),
  isDocumentation: true,
  diagnostics: [],
};

/** Reads the schema of a state: of pages, a schema file, or a package. */
export async function readSchemaOf(word: string, options: Options): Promise<SchemaState> {
  const found = await readState(word, options.workingFolder);
  switch (found.kind) {
    case 'Fault':
      return { ...noState, diagnostics: found.diagnostics };
    case 'Pages':
      return linkState(found, word, options);
    case 'SchemaFile':
    case 'Package': {
      const { placeSchema } = await import('../export/read/place-schema.js');
      const { readSchema } = await import('../export/read/read-schema.js');
      const read = readSchema(found.path, found.text);
      if (read.kind !== 'Fault') {
        const places = found.kind === 'Package' ? found.places : undefined;
        const schema = places === undefined ? read.schema : placeSchema(read.schema, places);
        return { ...noState, schema, isDocumentation: read.kind === 'Model' };
      }
      const { reason, line } = read;
      const source = line === undefined ? fileSource(found.path) : { ...fileSource(found.path), line, endLine: line };
      const fault = diagnose('unreadable-schema', source, { path: found.path, reason });
      return { ...noState, diagnostics: [fault] };
    }
  }
}

/** Pages → schema. What is wrong with the pages is for `lint` to say, unless nothing was read. */
function linkState(
  { root, shownRoot, files: sources }: Extract<FoundState, { readonly kind: 'Pages' }>,
  word: string,
  options: Options,
): SchemaState {
  const unknownWords = reportVocabulary(options);
  if (unknownWords.length > 0) return { ...noState, shownRoot, diagnostics: unknownWords };
  const dialect = dialectOf(options);
  const { pages } = readPages(root, sources, { dialect, onProgress: options.onProgress });
  const { schema } = linkSchema(pages, linkOptions(options, dialect));
  const diagnostics = judgeReading(pages, fileSource(word)).filter(isUsageFault);
  return { ...noState, schema, shownRoot, texts: textsOf(sources), diagnostics };
}
