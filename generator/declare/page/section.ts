import type { Block, Heading, Page, Section } from '../../model/page.js';
import { readSectionRole, type SectionRole } from './section-role.js';

/** A section with its meaning: its own heading's, or that of the nearest enclosing heading that has one. */
export interface RoleSection {
  readonly section: Section;
  readonly role: SectionRole | undefined;
  /** The heading that gave the role. */
  readonly named: Heading | undefined;
  /** Messages pair up within a group; a heading of its own begins one. */
  readonly group: number;
}

/** Gives every section of a page its role. */
export function readSections(page: Page): readonly RoleSection[] {
  const sections: RoleSection[] = [];
  let examplesBegun = false;
  let group = 0;
  for (const section of page.sections) {
    const found = findRole(section);
    const role: SectionRole | undefined =
      examplesBegun || isWithinExample(section) ? exampleRole(found.role) : found.role;
    if (role !== 'request' && role !== 'response' && role !== 'example-response') group += 1;
    examplesBegun ||= role === 'request';
    sections.push({ section, role, named: found.named, group });
  }
  return withUnannouncedRoutes(sections);
}

function findRole({ heading, within }: Section): Pick<RoleSection, 'role' | 'named'> {
  for (const candidate of heading ? [heading, ...within] : within) {
    const role = readSectionRole(candidate.name);
    if (role) return { role, named: candidate };
  }
  return { role: undefined, named: undefined };
}

function isWithinExample({ within }: Section): boolean {
  return within.some((heading) => readSectionRole(heading.name) === 'example');
}

/** Below "Example", and after the first example request, the same headings speak of messages. */
function exampleRole(role: SectionRole | undefined): SectionRole | undefined {
  if (role === 'response' || role === 'response-body') return 'example-response';
  return role === 'http-request' ? 'request' : role;
}

/** A page that documents a request without the heading for it still shows the request line: a block of nothing but request lines. */
function withUnannouncedRoutes(sections: readonly RoleSection[]): readonly RoleSection[] {
  const roles = new Set(sections.map(({ role }) => role));
  if (roles.has('http-request') || !(roles.has('permissions') && roles.has('example'))) return sections;
  return sections.map((section) => (holdsRoutes(section) ? { ...section, role: 'http-request' } : section));
}

function holdsRoutes({ role, section }: RoleSection): boolean {
  return (role === undefined || role === 'permissions') && section.blocks.some(isRequestLines);
}

function isRequestLines(block: Block): boolean {
  if (block.kind !== 'CodeBlock' || block.content.kind !== 'Http') return false;
  const { messages } = block.content;
  return messages.every((message) => message.kind === 'Request' && message.headers.length === 0 && !message.body);
}
