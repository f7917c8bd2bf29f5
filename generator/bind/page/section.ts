import type { Heading, Page, Section } from '../../model/page.js';
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
    const { role, named } = roleOf(section);
    if (role !== 'request' && role !== 'response' && role !== 'example-response') group += 1;
    examplesBegun ||= role === 'example' || role === 'request';
    sections.push({ section, role: role === 'response' && examplesBegun ? 'example-response' : role, named, group });
  }
  return sections;
}

function roleOf({ heading, within }: Section): {
  readonly role: SectionRole | undefined;
  readonly named: Heading | undefined;
} {
  for (const candidate of heading ? [heading, ...within] : within) {
    const role = readSectionRole(candidate.name);
    if (role) return { role, named: candidate };
  }
  return { role: undefined, named: undefined };
}
