import { compareDiagnostics, type Diagnostic, diagnose } from '../model/diagnostic.js';
import type { Page, Silence } from '../model/page.js';
import { fileSource, type SourceFile } from '../model/source.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { bindAnnotations } from './blocks/bind-annotations.js';
import { groupSections } from './blocks/group-sections.js';
import { createHeadingNames } from './blocks/heading-name.js';
import type { Leaf } from './leaves/leaf.js';
import { type Element, readElements } from './blocks/read-elements.js';
import { readSilence } from './blocks/read-comment.js';
import { readPageLeaves } from './leaves/read-page-leaves.js';
import { readFrontMatter } from './read-front-matter.js';
import type { Report } from './report.js';
import { createPageText } from './text/page-text.js';

/** Reads what stands on a page: its front matter, sections, texts, tables, code blocks and comments, each with its place. */
export function parsePage(file: SourceFile, vocabulary: Vocabulary): Page {
  if (file.kind === 'Unreadable') {
    return emptyPage(file.path, diagnose('unreadable-page', fileSource(file.path), { reason: file.reason }));
  }
  const page = createPageText(file.path, file.text);
  if (page.text.trim() === '') return emptyPage(file.path, diagnose('empty-page', fileSource(file.path), {}));
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const leaves = readPageLeaves(page, report);
  const matter = leaves.find((leaf) => leaf.kind === 'FrontMatter');
  if (matter === undefined) report(diagnose('missing-front-matter', fileSource(file.path), {}));
  const frontMatter = matter === undefined ? undefined : readFrontMatter(matter, report);
  const context = { definitions: definitionsOf(leaves), headingNames: createHeadingNames(vocabulary), report };
  const { elements, silences } = takeSilences(readElements(leaves, context), report);
  const { title, sections } = groupSections(bindAnnotations(elements));
  if (title === undefined) report(diagnose('missing-title', fileSource(file.path), {}));
  return {
    kind: 'Page',
    file: file.path,
    frontMatter,
    title,
    sections,
    silences,
    diagnostics: diagnostics.toSorted(compareDiagnostics),
  };
}

function emptyPage(file: string, fault: Diagnostic): Page {
  return {
    kind: 'Page',
    file,
    frontMatter: undefined,
    title: undefined,
    sections: [],
    silences: [],
    diagnostics: [fault],
  };
}

/** Of several definitions of one label the first counts (CommonMark, section 4.7). */
function definitionsOf(leaves: readonly Leaf[]): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>();
  for (const leaf of leaves) {
    if (leaf.kind === 'Definition' && !definitions.has(leaf.identifier)) definitions.set(leaf.identifier, leaf.target);
  }
  return definitions;
}

function takeSilences(elements: readonly Element[], report: Report) {
  const silences: Silence[] = [];
  const rest = elements.filter((element) => {
    if (element.kind !== 'Comment' || !element.value.startsWith('docs2ts-disable')) return true;
    const silence = readSilence(element, report);
    if (silence !== undefined) silences.push(silence);
    return silence === undefined;
  });
  return { elements: rest, silences };
}
