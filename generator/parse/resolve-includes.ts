import type { Diagnostic } from '../model/diagnostic.js';
import type { Block, Heading, Include, Page, Section } from '../model/page.js';

/** Gives the page that an include of the file `from` leads to; undefined where the documentation has none. */
export type FindFragment = (path: string, from: string) => Page | undefined;

/**
 * The page with the blocks of included fragments in the places of their includes, as if they stood there; each keeps its
 * own place in its own file. Faults and silences of the fragments become the page's.
 */
export function resolveIncludes(page: Page, find: FindFragment): Page {
  const visit: Visit = { find, fragments: [] };
  const sections = page.sections.flatMap((section) => expandSection(section, [page.file], visit));
  if (visit.fragments.length === 0) return page;
  return {
    ...page,
    sections,
    silences: [...page.silences, ...visit.fragments.flatMap(({ silences }) => silences)],
    diagnostics: [
      ...page.diagnostics,
      ...visit.fragments.flatMap(({ diagnostics }) => diagnostics.filter(isOfFragment)),
    ],
  };
}

/** Fragments that include fragments could make a small input endless: of one page this many includes are followed. */
const mostIncludes = 1000;

/** Only `fragments`, one entry for each include that was followed, grows on the way. */
interface Visit {
  readonly find: FindFragment;
  readonly fragments: Page[];
}

interface OpenSection extends Section {
  readonly blocks: Block[];
}

function expandSection(section: Section, files: readonly string[], visit: Visit): readonly Section[] {
  const first: OpenSection = { ...section, blocks: [] };
  const sections: OpenSection[] = [first];
  for (const block of section.blocks) {
    const fragment = block.kind === 'Include' ? openFragment(block, files, visit) : undefined;
    const [start, ...others] =
      fragment?.sections.flatMap((part) => expandSection(part, [...files, fragment.file], visit)) ?? [];
    const stated: Block = fragment !== undefined && block.kind === 'Include' ? { ...block, resolved: true } : block;
    sections.at(-1)?.blocks.push(stated, ...(start?.blocks ?? []));
    for (const other of others)
      sections.push({ ...other, within: outerHeadings(other, section), blocks: [...other.blocks] });
  }
  return sections;
}

function openFragment({ path }: Include, files: readonly string[], { find, fragments }: Visit): Page | undefined {
  const fragment = fragments.length < mostIncludes ? find(path, files.at(-1) ?? '') : undefined;
  if (fragment === undefined || files.includes(fragment.file)) return undefined;
  fragments.push(fragment);
  return fragment;
}

/** The headings around a section of a fragment: those of the fragment, then those of the including page that are less deep. */
function outerHeadings({ heading, within }: Section, host: Section): readonly Heading[] {
  const outer = host.heading === undefined ? [] : [host.heading, ...host.within];
  return [...within, ...outer.filter(({ depth }) => depth < (heading?.depth ?? 0))];
}

/** Front matter and a title belong to pages. */
function isOfFragment({ code }: Diagnostic): boolean {
  return code !== 'missing-front-matter' && code !== 'missing-title';
}
