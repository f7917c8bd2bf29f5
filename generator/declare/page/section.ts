import type { Block, Heading, Page, Section } from '../../model/page.js';
import type { AnnouncedRequest } from './announced-requests.js';
import type { DescribedType } from './described-type.js';
import {
  headingName,
  readListedValues,
  readSectionRole,
  type ListedValues,
  type SectionGrammar,
  type SectionRole,
} from './section-role.js';

/** A section with its role: that of its own heading, or that of the nearest enclosing heading with a role. */
export interface RoleSection {
  readonly section: Section;
  readonly role: SectionRole | undefined;
  /** The heading that determines the role. */
  readonly roleHeading: Heading | undefined;
  /** The section's own heading, after the dialect's synonyms. */
  readonly headingName: string | undefined;
  /** Whose values the section lists, if its role is `values`. */
  readonly listed: ListedValues | undefined;
  /** Requests and responses are paired within a group; any section with another role begins a new group. */
  readonly group: number;
  /** The request lines in the heading and the paragraphs, if they say which request the section documents. */
  readonly announced?: readonly AnnouncedRequest[];
  /** The type of its own that the section describes on the page of another. */
  readonly describes?: DescribedType;
  /** Whether an example's request line with placeholders is a route, because no heading of the page announces routes. */
  readonly hasTemplates?: true;
}

/** The heading above the blocks of a section, as written. */
export function headingAbove({ section, roleHeading }: RoleSection): string | undefined {
  return (section.heading ?? roleHeading)?.text.plain;
}

/** Gives every section of a page its role. */
export function readSections(page: Page, grammar: SectionGrammar): readonly RoleSection[] {
  const sections: RoleSection[] = [];
  let examplesBegun = false;
  let group = 0;
  for (const section of page.sections) {
    const { meaning, ...found } = findRole(section, grammar);
    const role: SectionRole | undefined =
      examplesBegun || isWithinExample(section, grammar) ? exampleRole(meaning) : meaning;
    if (role !== 'request' && role !== 'response' && role !== 'example-response') group += 1;
    examplesBegun ||= role === 'request';
    sections.push({ section, role, ...found, group });
  }
  return markUnannouncedRoutes(sections);
}

type Found = Pick<RoleSection, 'roleHeading' | 'headingName' | 'listed'>;

function findRole(section: Section, grammar: SectionGrammar): Found & { readonly meaning: SectionRole | undefined } {
  const { heading, within } = section;
  const name = heading && headingName(heading, grammar);
  for (const candidate of heading ? [heading, ...within] : within) {
    const meaning = readSectionRole(candidate, grammar);
    if (!meaning) continue;
    return { meaning, roleHeading: candidate, headingName: name, listed: readListedValues(candidate, grammar) };
  }
  return { meaning: undefined, roleHeading: undefined, headingName: name, listed: undefined };
}

function isWithinExample({ within }: Section, grammar: SectionGrammar): boolean {
  return within.some((heading) => readSectionRole(heading, grammar) === 'example');
}

/** The role of a section within examples, where the heading "HTTP request" announces a message instead of routes. */
function exampleRole(role: SectionRole | undefined): SectionRole | undefined {
  if (role === 'response' || role === 'response-body') return 'example-response';
  return role === 'http-request' ? 'request' : role;
}

/**
 * Finds the routes of a page with permissions and examples but without an HTTP request section: they are in the sections with request
 * lines, which get this role, and in the examples.
 */
function markUnannouncedRoutes(sections: readonly RoleSection[]): readonly RoleSection[] {
  const roles = new Set(sections.map(({ role }) => role));
  if (roles.has('http-request') || !(roles.has('permissions') && roles.has('example'))) return sections;
  return sections.map((section) => {
    if (hasRequestLines(section)) return { ...section, role: 'http-request' };
    return section.role === 'request' ? { ...section, hasTemplates: true } : section;
  });
}

function hasRequestLines({ role, section }: RoleSection): boolean {
  return (role === undefined || role === 'permissions') && section.blocks.some(isRequestLines);
}

function isRequestLines(block: Block): boolean {
  if (block.kind !== 'CodeBlock' || block.content.kind !== 'Http') return false;
  const { messages } = block.content;
  return messages.every((message) => message.kind === 'Request' && message.headers.length === 0 && !message.body);
}
