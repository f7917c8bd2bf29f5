import { diagnose, withFix } from '../../model/diagnostic.js';
import type { OperationFact } from '../../model/facts/facts.js';
import type { Heading } from '../../model/page.js';
import { normalizeHeading } from '../../model/text/normalize-heading.js';
import type { Dialect } from '../dialect.js';
import type { RoleSection } from '../page/section.js';
import { readTypeHeading } from '../page/type-heading.js';
import type { Covered } from '../covered.js';
import { findNearHeading } from './near-heading.js';
import { fitsRole } from './fits-role.js';

/** How coverage counts a heading; `lost` are the sections that a misspelt heading hides. */
export interface CoveredHeading extends Covered {
  readonly lost: readonly RoleSection[];
}

/** What is known about the page of a heading. */
export interface HeadingContext {
  readonly sections: readonly RoleSection[];
  readonly operations: readonly OperationFact[];
  readonly dialect: Dialect;
}

/** Records how coverage counts every heading of a page below its title, and reports misspelt ones. */
export function coverHeadings(context: HeadingContext): readonly CoveredHeading[] {
  const depths = new Set(context.sections.flatMap(({ roleHeading }) => roleHeading?.depth ?? []));
  return context.sections.flatMap((section) => {
    const { heading } = section.section;
    if (!heading || heading.depth === 1) return [];
    const known = isKnown(heading, section, context.dialect);
    const usual = depths.size === 0 || depths.has(heading.depth);
    return [(!known && usual && findMisspelt(heading, section, context)) || countHeading(heading, known)];
  });
}

function isKnown(heading: Heading, { roleHeading }: RoleSection, { sections }: Dialect): boolean {
  return roleHeading === heading || readTypeHeading(heading, sections) !== undefined;
}

function countHeading({ source }: Heading, known: boolean): CoveredHeading {
  const account = known
    ? ({ verdict: 'read', as: 'known heading' } as const)
    : ({ verdict: 'left-out', as: 'heading of texts' } as const);
  return { coverage: { construct: 'heading', ...account, source }, lost: [] };
}

/** Reports a heading with a typing error, if its section has the contents that the correct heading announces. */
function findMisspelt(
  heading: Heading,
  { role, roleHeading }: RoleSection,
  { sections, operations, dialect }: HeadingContext,
): CoveredHeading | undefined {
  const text = heading.text.plain;
  const near = roleHeading === undefined ? findNearHeading(text, dialect.sections) : undefined;
  if (!near) return undefined;
  const below = sections.filter(({ section }) => [section.heading, ...section.within].includes(heading));
  if (!fitsRole(below, near.role, dialect)) return undefined;
  // The request lines below may show what the section is for.
  const lost = role === undefined ? below : [];
  const what = near.role === 'http-request' && operations.length === 0 ? 'operation' : 'content';
  const found = diagnose('unknown-heading', heading.source, {
    heading: text,
    suggestion: near.heading,
    lost: lost.length === 0 ? 'nothing' : what,
  });
  const doubt = withFix(found, [{ source: heading.text.source, before: text, after: near.heading }]);
  return {
    coverage: {
      construct: 'heading',
      verdict: 'unread',
      as: 'misspelt heading',
      heading: text,
      opensWith: { headings: { [normalizeHeading(text)]: normalizeHeading(near.heading) } },
      source: heading.source,
    },
    doubt,
    lost,
  };
}
