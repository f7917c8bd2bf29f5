// In: a Markdown file. Out: a `Page` with its sections and blocks, each with its source. Parsing knows nothing about APIs.
// Read on in `leaves/read-page-leaves.ts`, which finds the blocks of the page, and `blocks/read-elements.ts`, which reads
// their content: rich text (`inlines/`), tables (`tables/`), and JSON and HTTP in code blocks (`json/`, `http/`).
import { compareDiagnostics, type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { FrontMatter, Heading, Page } from '../model/page.js';
import { normalizeHeading } from '../model/text/normalize-heading.js';
import { fileSource, type SourceFile } from '../model/source.js';
import { bindAnnotations } from './blocks/bind-annotations.js';
import { groupSections } from './blocks/group-sections.js';
import type { Leaf } from './leaves/leaf.js';
import { readElements } from './blocks/read-elements.js';
import { isDirective, readSilences } from './blocks/read-silences.js';
import { readPageLeaves } from './leaves/read-page-leaves.js';
import { readFrontMatter } from './read-front-matter.js';
import type { Report } from './report.js';
import { blankMdx } from './text/blank-mdx.js';
import { createPageText } from '../model/page-text.js';

/** Parses a page: front matter, sections, texts, tables, code blocks and comments, each with its source. */
export function parsePage(file: SourceFile): Page {
  if (file.kind === 'Unreadable') {
    return emptyPage(file.path, diagnose('unreadable-page', fileSource(file.path), { reason: file.reason }));
  }
  const page = createPageText(file.path, file.path.endsWith('.mdx') ? blankMdx(file.text) : file.text);
  if (page.text.trim() === '') return emptyPage(file.path, diagnose('empty-page', fileSource(file.path), {}));
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const leaves = readPageLeaves(page, report);
  const matter = leaves.find((leaf) => leaf.kind === 'FrontMatter');
  if (matter === undefined) report(diagnose('missing-front-matter', fileSource(file.path), {}));
  const frontMatter = matter === undefined ? undefined : readFrontMatter(matter, report);
  const context = { definitions: definitionsOf(leaves), report };
  const elements = readElements(leaves, context);
  const silences = readSilences(elements.filter(isDirective), page, report);
  const { title = titleIn(frontMatter), sections } = groupSections(
    bindAnnotations(elements.filter((element) => !isDirective(element))),
  );
  if (title === undefined) report(diagnose('missing-title', fileSource(file.path), {}));
  return {
    kind: 'Page',
    file: file.path,
    frontMatter,
    title,
    sections,
    definitions: leaves.flatMap((leaf) =>
      leaf.kind === 'Definition' ? [{ target: leaf.target, source: leaf.source }] : [],
    ),
    silences,
    diagnostics: diagnostics.toSorted(compareDiagnostics),
  };
}

/** The title in the front matter, for pages on which no heading has the first level; the site that shows them writes it above. */
function titleIn(frontMatter: FrontMatter | undefined): Heading | undefined {
  const entry = frontMatter?.entries.find(({ key, value }) => key === 'title' && value.trim() !== '');
  if (entry === undefined) return undefined;
  const { value, source } = entry;
  const text = {
    inlines: [{ kind: 'Text', value, strong: false, source } as const],
    plain: value,
    markdown: value,
    source,
  };
  return { kind: 'Heading', depth: 1, text, name: normalizeHeading(value), source };
}

function emptyPage(file: string, fault: Diagnostic): Page {
  return {
    kind: 'Page',
    file,
    frontMatter: undefined,
    title: undefined,
    sections: [],
    definitions: [],
    silences: [],
    diagnostics: [fault],
  };
}

/** If a label has several definitions, the first one counts (CommonMark, section 4.7). */
function definitionsOf(leaves: readonly Leaf[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const leaf of leaves) {
    if (leaf.kind === 'Definition' && !definitions.has(leaf.identifier)) definitions.set(leaf.identifier, leaf.target);
  }
  return definitions;
}
