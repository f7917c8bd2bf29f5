import type { Change, ChangePlaces, ChangeSummary } from '../../model/change/change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts } from '../../model/facts/facts.js';
import type { Schema } from '../../model/schema/schema.js';
import { indexSchema } from '../../model/schema/schema-index.js';
import { findLinesIn } from './find-lines.js';
import type { HtmlDocumentation, HtmlReport } from './html-report.js';
import { listChanges } from './list-changes.js';
import { listFindings } from './list-findings.js';
import { listOperations } from './list-operations.js';
import { listPages, listUnread } from './list-pages.js';
import { listTypes } from './list-types.js';
import { type DisplayPath, makePageIndex, type PageIndex } from './page-index.js';

/** One state of the documentation: the texts of its pages, and how their paths are shown. */
export interface StateOfPages {
  readonly texts: ReadonlyMap<string, string>;
  readonly displayPath: DisplayPath;
}

/** What a report may contain. */
export interface HtmlInput extends StateOfPages {
  readonly version: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly documentation?: { readonly pages: readonly PageFacts[]; readonly schema: Schema };
  readonly difference?: {
    readonly changes: readonly Change[];
    readonly summary: ChangeSummary;
    readonly states: Readonly<Record<keyof ChangePlaces, StateOfPages>>;
  };
  readonly files?: readonly { readonly path: string; readonly state: string }[];
}

/** Makes the data of the HTML report: what was found, what was read, and what has changed. */
export function makeHtmlReport({ version, diagnostics, documentation, difference, files, ...state }: HtmlInput): HtmlReport {
  const index = makePageIndex(documentation?.schema, state.displayPath);
  return {
    version: 1,
    tool: version,
    files: index.files,
    texts: index.texts,
    ...listFindings(diagnostics, index, lineFinder(state)),
    ...(documentation && { documentation: listDocumentation(documentation, index) }),
    ...(difference && {
      changes: listChanges(difference, { before: sideOf(difference.states.before), after: sideOf(difference.states.after) }, index),
    }),
    ...(files && { outputs: files }),
  };
}

function listDocumentation(
  { pages, schema }: NonNullable<HtmlInput['documentation']>,
  index: PageIndex,
): HtmlDocumentation {
  return {
    pages: listPages(pages, index),
    unread: listUnread(pages, index),
    types: listTypes(schema, indexSchema(schema).labelOf, index),
    operations: listOperations(schema, index),
  };
}

function sideOf(state: StateOfPages) {
  return { displayPath: state.displayPath, findLine: lineFinder(state) };
}

function lineFinder({ texts }: StateOfPages) {
  return findLinesIn((file) => texts.get(file));
}
