import type { Block, Heading, Page, Section } from '../../model/page.js';
import {
  headingName,
  readListedValues,
  readSectionRole,
  type ListedValues,
  type SectionGrammar,
  type SectionRole,
} from './section-role.js';

/** A section with its meaning: its own heading's, or that of the nearest enclosing heading that has one. */
export interface RoleSection {
  readonly section: Section;
  readonly role: SectionRole | undefined;
  /** The heading that gave the role. */
  readonly named: Heading | undefined;
  /** The section's own heading, in the words of the dialect. */
  readonly name: string | undefined;
  /** What the section lists the values of, in the role `values`. */
  readonly listed: ListedValues | undefined;
  /** Messages pair up within a group; a heading of its own begins one. */
  readonly group: number;
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
  return withUnannouncedRoutes(sections);
}

type Found = Pick<RoleSection, 'named' | 'name' | 'listed'>;

function findRole(section: Section, grammar: SectionGrammar): Found & { readonly meaning: SectionRole | undefined } {
  const { heading, within } = section;
  const name = heading && headingName(heading, grammar);
  for (const candidate of heading ? [heading, ...within] : within) {
    const meaning = readSectionRole(candidate, grammar);
    if (!meaning) continue;
    return { meaning, named: candidate, name, listed: readListedValues(candidate, grammar) };
  }
  return { meaning: undefined, named: undefined, name, listed: undefined };
}

function isWithinExample({ within }: Section, grammar: SectionGrammar): boolean {
  return within.some((heading) => readSectionRole(heading, grammar) === 'example');
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
