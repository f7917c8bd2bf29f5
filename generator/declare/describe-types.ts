import type { Heading } from '../model/page.js';
import { findColumns } from './tables/columns.js';
import type { TableGrammar } from './tables/table-grammar.js';
import { slug } from './words/slug.js';
import { typeName } from './words/type-name.js';
import { anchorKey, anchorsIn, type DescribedType } from './page/described-type.js';
import type { RoleSection } from './page/section.js';
import { headingName, type SectionGrammar, type SectionRole } from './page/section-role.js';
import { readTypeHeading } from './page/type-heading.js';

/** What is needed to find the types that a page describes. */
interface PageGrammar {
  readonly sections: SectionGrammar;
  readonly tables: TableGrammar;
}

/**
 * Marks the sections that describe a type of their own: those to which a row of another table links, and, if the page names no type in
 * its title, those below headings such as "Shop properties" and "Basket properties".
 */
export function describeTypes(
  sections: readonly RoleSection[],
  title: Heading | undefined,
  grammar: PageGrammar,
): readonly RoleSection[] {
  const linked = linkedSections(sections, grammar);
  const named = new Set(
    isAboutOneType(sections, title, grammar) ? [] : sections.filter((one) => namesOwner(one, grammar)),
  );
  const owners = new Set([...named].map((section) => ownerWords(section, grammar)));
  const unlinked = [...named].filter((section) => !linked.has(section));
  return sections.map((section) => {
    const apart = linked.has(section) || (owners.size > 1 && named.has(section));
    if (!apart || section.section.heading === undefined) return section;
    const whole = !linked.has(section) && unlinked.length === 1;
    return { ...section, role: 'properties', describes: describe(section.section.heading, whole, grammar.sections) };
  });
}

function describe(heading: Heading, whole: boolean, grammar: SectionGrammar): DescribedType {
  const words = wordsOf(heading, grammar) ?? heading.text.plain;
  return { name: typeName(words), anchor: whole ? undefined : slug(heading), heading };
}

/** The words of a heading that name a type: "Shop - Address" in "Shop - Address properties". */
function wordsOf(heading: Heading, grammar: SectionGrammar): string | undefined {
  const text = heading.text.plain.replace(/\s+/g, ' ');
  for (const pattern of [grammar.propertiesOf, grammar.ofType]) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return grammar.general.test(words) ? undefined : words;
  }
  return readTypeHeading(heading, grammar)?.name;
}

function ownerWords({ section }: RoleSection, { sections }: PageGrammar): string | undefined {
  return section.heading && wordsOf(section.heading, sections)?.toLowerCase();
}

function namesOwner(section: RoleSection, grammar: PageGrammar): boolean {
  return section.role === 'properties' && hasProperties(section, grammar) && ownerWords(section, grammar) !== undefined;
}

/** Whether the page's title or a JSON representation names one type, or the page documents an operation. */
function isAboutOneType(
  sections: readonly RoleSection[],
  title: Heading | undefined,
  { sections: grammar }: PageGrammar,
) {
  const one = sections.some(({ role }) => role === 'http-request' || role === 'representation');
  return one || (title !== undefined && readTypeHeading(title, grammar) !== undefined);
}

/** The sections with a table of properties to whose heading a row of another table links. */
function linkedSections(sections: readonly RoleSection[], grammar: PageGrammar): ReadonlySet<RoleSection> {
  const rows = sections.filter(({ role }) => role !== undefined && propertyRoles.has(role));
  const links = new Map<string, Set<RoleSection>>();
  for (const section of rows) {
    for (const anchor of section.section.blocks
      .flatMap((block) => (block.kind === 'Table' ? block.rows : []))
      .flatMap(({ cells }) => cells.flatMap(anchorsIn))) {
      links.set(anchor, (links.get(anchor) ?? new Set()).add(section));
    }
  }
  return new Set(
    sections.filter((section) => {
      const { heading } = section.section;
      if (!heading || !mayDescribe(section, heading, grammar.sections) || !hasProperties(section, grammar))
        return false;
      const from = links.get(anchorKey(slug(heading)));
      return from !== undefined && [...from].some((other) => other !== section);
    }),
  );
}

const propertyRoles: ReadonlySet<SectionRole> = new Set([
  'properties',
  'relationships',
  'request-body',
  'response-body',
]);

/** Whether a heading may name a type: it is not a usual one such as "Properties" or "Optional properties". */
function mayDescribe({ role, roleHeading }: RoleSection, heading: Heading, grammar: SectionGrammar): boolean {
  if (grammar.roles.has(headingName(heading, grammar))) return false;
  if (role === undefined) return true;
  if (!propertyRoles.has(role)) return false;
  return roleHeading !== heading || (role === 'properties' && wordsOf(heading, grammar) !== undefined);
}

function hasProperties({ section }: RoleSection, { tables }: PageGrammar): boolean {
  const kinds = tables.kinds.filter((kind) => kind.sections.includes('properties') && kind.required.includes('type'));
  return section.blocks.some(
    (block) => block.kind === 'Table' && kinds.some((kind) => findColumns(kind, block, tables.synonyms) !== undefined),
  );
}
