import type { Heading, Page } from '../../model/page.js';
import { uniqueNames } from '../words/unique-names.js';
import type { SectionRole } from '../page/section-role.js';
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

/**
 * Finds the operations of a page: usually one, and one more for each heading with an HTTP request section below it, for each heading that
 * is or contains a request line, and for each action that a section of methods shows.
 */
export function findOperations(page: Page, sections: readonly RoleSection[]): readonly OperationScope[] {
  const headings = new Set(sections.flatMap((section) => headingOf(section, sections)));
  const ordered = [...headings].toSorted((a, b) => Number(a !== undefined) - Number(b !== undefined));
  const scopes = [
    ...ordered.map((heading) => ({
      heading,
      sections: sections.filter((section) => belongs(section, heading, headings)),
    })),
    ...sections.filter(isListed).map((section) => ({ heading: section.section.heading, sections: [section] })),
  ];
  const slugs = scopes.map(({ heading }) =>
    heading ? `${fileSlug(page.file)}-${slug(heading)}` : fileSlug(page.file),
  );
  const names = uniqueNames(slugs);
  return scopes.map(({ heading, ...scope }, index) => ({
    name: names[index] ?? fileSlug(page.file),
    title: (heading ?? page.title)?.text.plain ?? fileSlug(page.file),
    heading,
    announced: heading ?? page.title,
    ...scope,
  }));
}

/** The heading that encloses the operation of a section with request lines, in a list of one item; empty for other sections. */
function headingOf(section: RoleSection, sections: readonly RoleSection[]): readonly (Heading | undefined)[] {
  if (section.role === 'http-request') return [enclosing(section)];
  if (section.announced === undefined || isListed(section)) return [];
  if (section.role !== undefined) return [enclosing(section)];
  const { heading } = section.section;
  const alone = sections.filter(({ announced }) => announced !== undefined).length === 1;
  const continued = sections.some((other) => isPartOfOperation(other) && !isWithin(other, heading));
  return [alone && continued ? undefined : heading];
}

/** Whether a section shows one of several methods of a type, rather than documenting a request with sections of its own. */
function isListed({ role, announced }: RoleSection): boolean {
  return role === 'methods' && announced !== undefined;
}

const operationRoles: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  'query-parameters',
  'path-parameters',
  'parameters',
  'request-headers',
  'request-body',
  'response',
  'response-body',
  'example-response',
]);

function isPartOfOperation({ role }: RoleSection): boolean {
  return operationRoles.has(role);
}

function isWithin({ section }: RoleSection, heading: Heading | undefined): boolean {
  return heading === undefined || section.heading === heading || section.within.includes(heading);
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
  headings: ReadonlySet<Heading | undefined>,
): boolean {
  const scope = scopeOf(section, headings);
  return scope === heading || (scope === undefined && !headings.has(undefined));
}

function scopeOf({ section }: RoleSection, headings: ReadonlySet<Heading | undefined>): Heading | undefined {
  return [section.heading, ...section.within].find((heading) => heading !== undefined && headings.has(heading));
}
