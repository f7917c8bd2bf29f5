import type { Change, ChangePlaces, ChangeSummary } from '../../model/change/change.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { PageFacts } from '../../model/facts/facts.js';
import type { Schema } from '../../model/schema/schema.js';
import { findLinesIn, type LineFinder } from './find-lines.js';
import type { HtmlData, HtmlDocumentation, HtmlReport, HtmlSchema } from './html-report.js';
import { type ChangeSide, listChanges } from './list-changes.js';
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
export function makeHtmlReport({
  version,
  diagnostics,
  documentation,
  difference,
  files,
  ...state
}: HtmlInput): HtmlData {
  const index = makePageIndex(documentation?.schema, state.displayPath);
  const found = listFindings(diagnostics, index, lineFinder(state));
  const read = documentation && describeDocumentation(documentation, index);
  const changes = difference && listChanges(difference, sidesOf(difference), index);
  const schema = documentation ? listSchema(documentation.schema, index) : { types: [], operations: [] };
  const report: HtmlReport = {
    version: 1,
    tool: version,
    // Complete only now that everything else has been listed.
    files: index.files,
    texts: index.texts,
    reasons: index.reasons(),
    ...found,
    ...(read && { documentation: read }),
    ...(changes && { changes }),
    ...(files && { outputs: files }),
  };
  return { report, schema };
}

function describeDocumentation(
  { pages, schema: { types, operations } }: NonNullable<HtmlInput['documentation']>,
  index: PageIndex,
): HtmlDocumentation {
  return {
    pages: listPages(pages, index),
    unread: listUnread(pages, index),
    types: types.length,
    properties: types.flatMap((type) => (type.kind === 'EnumType' ? [] : type.properties)).length,
    operations: operations.length,
  };
}

function listSchema(schema: Schema, index: PageIndex): HtmlSchema {
  return { types: listTypes(schema, index), operations: listOperations(schema, index) };
}

function sidesOf({ states }: NonNullable<HtmlInput['difference']>): Readonly<Record<keyof ChangePlaces, ChangeSide>> {
  const sideOf = (state: StateOfPages): ChangeSide => ({
    displayPath: state.displayPath,
    findLine: lineFinder(state),
  });
  return { before: sideOf(states.before), after: sideOf(states.after) };
}

function lineFinder({ texts }: StateOfPages): LineFinder {
  return findLinesIn((file) => texts.get(file));
}
