import type { Diagnostic } from '../model/diagnostic.js';
import type { Block, Heading, Include, Page, Section } from '../model/page.js';

/**
 * Returns the page that an include in the file `from` refers to. Undefined if the documentation does not contain it.
 */
export type FindFragment = (path: string, from: string) => Page | undefined;

/**
 * Inserts the blocks of included fragments after their includes. Each block keeps the source in its own file. The page
 * takes over the diagnostics and silences of the fragments.
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

/** The number of includes followed per page. Without a limit, nested fragments could expand a small input endlessly. */
const mostIncludes = 1000;

/** Only `fragments` changes: it gets one entry per include that was followed. */
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
    const kept: Block = fragment !== undefined && block.kind === 'Include' ? { ...block, resolved: true } : block;
    sections.at(-1)?.blocks.push(kept, ...(start?.blocks ?? []));
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

/**
 * Returns the headings around a section of a fragment: first those of the fragment, then the shallower ones of the
 * page.
 */
function outerHeadings({ heading, within }: Section, host: Section): readonly Heading[] {
  const outer = host.heading === undefined ? [] : [host.heading, ...host.within];
  return [...within, ...outer.filter(({ depth }) => depth < (heading?.depth ?? 0))];
}

/** Whether a diagnostic applies to a fragment, which needs neither front matter nor a title. */
function isOfFragment({ code }: Diagnostic): boolean {
  return code !== 'missing-front-matter' && code !== 'missing-title';
}
