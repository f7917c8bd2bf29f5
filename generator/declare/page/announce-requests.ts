import type { Heading } from '../../model/page.js';
import {
  readRequestHeading,
  readRequestParagraph,
  readRequestSpans,
  type AnnouncedRequest,
} from './announced-requests.js';
import type { RoleSection } from './section.js';
import type { SectionRole } from './section-role.js';

/**
 * Finds the request lines in headings and paragraphs. Paragraphs count below a heading such as "HTTP request", and on pages without such a
 * heading where a section is about the request as a whole.
 */
export function announceRequests(sections: readonly RoleSection[], title: Heading | undefined): readonly RoleSection[] {
  const unannounced = sections.every(({ role }) => role !== 'http-request');
  return sections.flatMap((section, index) => {
    const heading = section.section.heading ?? (index === 0 ? title : undefined);
    const headed = heading ? readRequestHeading(heading) : [];
    const may = section.role === 'http-request' || (unannounced && mayAnnounce(section.role));
    return may ? splitAtRequests(section, headed) : [withRequests(section, headed)];
  });
}

function mayAnnounce(role: SectionRole | undefined): boolean {
  return role === undefined || role === 'methods' || role === 'request';
}

/** Splits a section before its second and further paragraphs with request lines, since each of them documents another request. */
function splitAtRequests(section: RoleSection, headed: readonly AnnouncedRequest[]): readonly RoleSection[] {
  const { blocks } = section.section;
  const read = section.role === 'methods' ? readRequestSpans : readRequestParagraph;
  const found = blocks.map((block) => (block.kind === 'Paragraph' ? read(block.text) : []));
  const starts = [...blocks.keys()].filter((index) => (found[index]?.length ?? 0) > 0);
  if (section.role === 'http-request' || headed.length > 0 || starts.length < 2)
    return [withRequests(section, [...headed, ...found.flat()])];
  const cuts = [0, ...starts.slice(1), blocks.length];
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const part = { ...section, section: { ...section.section, blocks: blocks.slice(start, end) } };
    return withRequests(part, found.slice(start, end).flat());
  });
}

function withRequests(section: RoleSection, announced: readonly AnnouncedRequest[]): RoleSection {
  return announced.length === 0 ? section : { ...section, announced };
}
