import type { Heading, Page } from '../../model/page.js';
import { uniqueNames } from '../words/unique-names.js';
import type { RoleSection } from '../page/section.js';
import { fileSlug } from '../words/file-slug.js';
import { slug } from '../words/slug.js';

/** The part of a page that documents one operation. */
export interface OperationScope {
  readonly name: string;
  readonly title: string;
  /** The heading that encloses the operation's sections; undefined where that is the page. */
  readonly heading: Heading | undefined;
  /** The heading that announces the operation: its own, else the page's title. */
  readonly announced: Heading | undefined;
  readonly sections: readonly RoleSection[];
}

/** Finds the operations of a page: usually one; one more for each heading that has an HTTP request section of its own below it. */
export function findOperations(page: Page, sections: readonly RoleSection[]): readonly OperationScope[] {
  const headings = [
    ...new Set(sections.flatMap((section) => (section.role === 'http-request' ? [enclosing(section)] : []))),
  ];
  const ordered = headings.toSorted((a, b) => Number(a !== undefined) - Number(b !== undefined));
  const names = uniqueNames(
    ordered.map((heading) => (heading ? `${fileSlug(page.file)}-${slug(heading)}` : fileSlug(page.file))),
  );
  return ordered.map((heading, index) => ({
    name: names[index] ?? fileSlug(page.file),
    title: (heading ?? page.title)?.text.plain ?? fileSlug(page.file),
    heading,
    announced: heading ?? page.title,
    sections: sections.filter((section) => belongs(section, heading, headings)),
  }));
}

/** The heading right above the section's named one. */
function enclosing({ section, named }: RoleSection): Heading | undefined {
  const chain = section.heading ? [section.heading, ...section.within] : section.within;
  return chain[chain.findIndex((heading) => heading === named) + 1];
}

/** What stands under no operation's heading belongs to the page's own operation, or to all of them where the page has none of its own. */
function belongs(
  section: RoleSection,
  heading: Heading | undefined,
  headings: readonly (Heading | undefined)[],
): boolean {
  const scope = scopeOf(section, headings);
  return scope === heading || (scope === undefined && !headings.includes(undefined));
}

function scopeOf({ section }: RoleSection, headings: readonly (Heading | undefined)[]): Heading | undefined {
  return [section.heading, ...section.within].find((heading) => heading !== undefined && headings.includes(heading));
}
