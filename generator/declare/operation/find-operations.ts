import type { Heading, Page } from '../../model/page.js';
import { uniqueNames } from '../words/unique-names.js';
import type { RoleSection } from '../page/section.js';
import { fileSlug } from '../words/file-slug.js';
import { slug } from '../words/slug.js';

/** The part of a page that documents one operation. */
export interface OperationScope {
  readonly name: string;
  readonly title: string;
  /** The heading that encloses the operation's sections; undefined if they are directly below the title. */
  readonly heading: Heading | undefined;
  /** The operation's own heading, else the page's title. */
  readonly announced: Heading | undefined;
  readonly sections: readonly RoleSection[];
}

/** Finds the operations of a page: usually one, and one more for each heading with an HTTP request section below it. */
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

/** The heading one level above the heading that gave the section its role. */
function enclosing({ section, roleHeading }: RoleSection): Heading | undefined {
  const chain = section.heading ? [section.heading, ...section.within] : section.within;
  return chain[chain.findIndex((heading) => heading === roleHeading) + 1];
}

/** Whether a section belongs to the operation of a heading. Sections outside of all such headings belong to the page's own operation, else to every one. */
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
