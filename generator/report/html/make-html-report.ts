import type { Report, ReportedDocumentation } from '../report.js';
import { describeFile } from '../text/describe-file.js';
import type { HtmlData, HtmlDocumentation, HtmlReport, HtmlSchema } from './html-report.js';
import { listChanges } from './list-changes.js';
import { listFindings } from './list-findings.js';
import { listOperations } from './list-operations.js';
import { listPages, listUnread } from './list-pages.js';
import { listTypes } from './list-types.js';
import { makePageIndex, type PageIndex } from './page-index.js';

/** Makes the data of the HTML report: what was found, what was read, and what has changed. */
export function makeHtmlReport({ version, findings, documentation, difference, package: changed }: Report): HtmlData {
  const index = makePageIndex(documentation);
  const found = listFindings(findings ?? { diagnostics: [], texts: new Map() }, index);
  const read = documentation && describeDocumentation(documentation, index);
  const changes = difference && listChanges(difference, index);
  const schema = documentation ? listSchema(documentation, index) : { types: [], operations: [] };
  const outputs = changed?.files.map((file) => ({ path: file.path, state: describeFile(file) }));
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
    ...(outputs && { outputs }),
  };
  return { report, schema };
}

function describeDocumentation(
  { pages, schema: { types, operations } }: ReportedDocumentation,
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

function listSchema({ schema }: ReportedDocumentation, index: PageIndex): HtmlSchema {
  return { types: listTypes(schema, index), operations: listOperations(schema, index) };
}
