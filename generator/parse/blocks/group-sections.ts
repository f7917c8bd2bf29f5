import type { Block, Heading, Section } from '../../model/page.js';
import type { Element } from './read-elements.js';

/** The title of a page and its sections, flat, in document order. */
export interface Outline {
  readonly title: Heading | undefined;
  readonly sections: readonly Section[];
}

/**
 * Groups the blocks of a page under their headings. The first section has no heading: it contains the blocks before and
 * directly below the title.
 */
export function groupSections(elements: readonly Element[]): Outline {
  const title = elements.find((element): element is Heading => element.kind === 'Heading' && element.depth === 1);
  const sections: OpenSection[] = [{ heading: undefined, within: [], blocks: [] }];
  for (const element of elements) {
    if (element.kind !== 'Heading') sections.at(-1)?.blocks.push(element);
    else if (element !== title || sections.length > 1) sections.push(openSection(element, title, sections.at(-1)));
  }
  return { title, sections: sections.map((section) => ({ kind: 'Section', ...section })) };
}

interface OpenSection {
  readonly heading: Heading | undefined;
  readonly within: readonly Heading[];
  readonly blocks: Block[];
}

/** The headings around a new heading are the shallower ones of the section before it. */
function openSection(heading: Heading, title: Heading | undefined, before: OpenSection | undefined): OpenSection {
  const outer = before?.heading === undefined ? [] : [before.heading, ...before.within];
  const within = outer.filter((candidate) => candidate.depth < heading.depth && candidate !== title);
  return { heading, within, blocks: [] };
}
