import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Diagnostic, Severity } from './model/diagnostic.js';
import { locateEdit } from './model/fix/locate-edit.js';
import { createPageText, lineStart } from './model/page-text.js';
import type { SourceFile } from './model/source.js';
import type { Vocabulary } from './model/vocabulary.js';
import { lintPage } from './pipeline/lint-page.js';

/** The part of the configuration that applies to a single page. */
export interface RemarkOptions {
  readonly severity?: Readonly<Record<string, Severity>>;
  readonly vocabulary?: Partial<Vocabulary>;
}

/**
 * A unified plugin that reports what `docs2ts lint` finds on a single page, as vfile messages. Rules that need the other pages of the
 * documentation run only in the command. For editors and continuous integration that already run remark:
 * `remark --use docs2ts/remark docs`.
 */
const remarkDocs2ts: Plugin<[RemarkOptions?], Root> = (options = {}) => {
  return (_tree, file) => {
    for (const diagnostic of lintPage(pageOf(file), options)) addMessage(file, diagnostic);
  };
};

export default remarkDocs2ts;

/** Uses the text rather than the tree: places inside code blocks and cells are found in the text. */
function pageOf(file: VFile): SourceFile {
  return { kind: 'Text', path: file.path ?? 'page.md', text: String(file) };
}

function addMessage(file: VFile, diagnostic: Diagnostic): void {
  const { code, severity, message, source } = diagnostic;
  const { line, column, endLine, endColumn } = source;
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
  const added = file.message(message, { place, ruleId: code, source: 'docs2ts' });
  // In a vfile message, `fatal` is true for an error, false for a warning, and undefined for a remark.
  added.fatal = fatality[severity];
  const replacement = replacementOf(file, diagnostic);
  if (replacement !== undefined) added.expected = [replacement];
}

/** What the text at the place of a finding becomes; undefined unless a single edit within this place mends it. */
function replacementOf(file: VFile, { fix, source }: Diagnostic): string | undefined {
  const [edit, ...others] = fix?.edits ?? [];
  if (edit === undefined || others.length > 0) return undefined;
  const page = createPageText(source.file, String(file));
  const located = locateEdit(edit, page);
  const start = lineStart(page, source.line - 1) + source.column - 1;
  const end = lineStart(page, source.endLine - 1) + source.endColumn - 1;
  if (located === undefined || located.start < start || located.end > end) return undefined;
  return `${page.text.slice(start, located.start)}${located.after}${page.text.slice(located.end, end)}`;
}

const fatality: Readonly<Record<Severity, boolean | undefined>> = {
  error: true,
  warning: false,
  info: undefined,
  off: undefined,
};
