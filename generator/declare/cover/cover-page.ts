// In: the sections of a page and what was stated about them. Out: a coverage entry per construct, and findings about unread ones.
// A construct is read if a statement comes from its place, left out if a rule names the reason, and unread if it looks like API.
// Read next: `cover-code.ts`, `cover-layout.ts`, `cover-headings.ts`; tables of no known kind are judged in `../tables/unknown-table.ts`.
import type { Diagnostic } from '../../model/diagnostic.js';
import type { CoverageEntry, OperationFact } from '../../model/facts/facts.js';
import { compareSource } from '../../model/source.js';
import { groupBy } from '../../model/text/group-by.js';
import type { Dialect } from '../dialect.js';
import type { RoleSection } from '../page/section.js';
import type { SectionStatements } from '../section-statements.js';
import type { Statement } from '../statement.js';
import { coverCode } from './cover-code.js';
import { coverHeadings } from './cover-headings.js';
import { coverLayout } from './cover-layout.js';
import { coverRequestLine } from './cover-request-line.js';
import type { Covered } from '../covered.js';
import type { CoverContext } from './cover-context.js';
import { findPlaces, placeOf } from './find-places.js';

/** How coverage counts the constructs of a page, and what to report about those that look like API and are unread. */
export interface PageCoverage {
  readonly coverage: readonly CoverageEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was read of a page. */
export interface PageReading {
  readonly sections: readonly RoleSection[];
  readonly said: readonly SectionStatements[];
  readonly operations: readonly OperationFact[];
  readonly dialect: Dialect;
}

/** Compares what is on a page with what was read of it. */
export function coverPage({ sections, said, operations, dialect }: PageReading): PageCoverage {
  const statements = said.flatMap((part) => part.statements);
  const isSaid = findPlaces(statements.flatMap(placeOf));
  const bySection = groupBy(said, ({ section }) => section);
  const headings = coverHeadings({ sections, operations, dialect });
  // What a misspelt heading costs is reported at the heading.
  const lost = new Set(headings.flatMap((heading) => heading.lost));
  const constructs = sections.flatMap((section) => {
    const parts = [
      ...(bySection.get(section) ?? []).flatMap(({ covered }) => covered),
      ...coverSection({ section, isSaid, operations, dialect }),
    ];
    return lost.has(section) ? parts.map(keepCount) : parts;
  });
  const all: readonly Covered[] = [...headings, ...constructs];
  return {
    coverage: all.map(({ coverage }) => coverage).toSorted((a, b) => compareSource(a.source, b.source)),
    diagnostics: withoutKnown(
      all.flatMap(({ doubt }) => doubt ?? []),
      statements,
    ),
  };
}

/** The findings about places of which no other fault is known: a malformed request line is not reported as unread, too. */
function withoutKnown(doubts: readonly Diagnostic[], statements: readonly Statement[]): readonly Diagnostic[] {
  const isFaulty = findPlaces(
    statements.flatMap((statement) => (statement.kind === 'Fault' ? [statement.diagnostic.source] : [])),
  );
  return doubts.filter(({ source }) => !isFaulty(source));
}

function keepCount({ coverage }: Covered): Covered {
  return { coverage };
}

function coverSection(context: CoverContext): readonly Covered[] {
  const { heading, blocks } = context.section.section;
  const announced = heading && coverRequestLine(heading.text, context);
  const parts = blocks.map(
    (block) =>
      (block.kind === 'CodeBlock' && coverCode(block, context)) ||
      (block.kind === 'Paragraph' && coverRequestLine(block.text, context)) ||
      coverLayout(block, context),
  );
  return [announced, ...parts].filter((part) => part !== undefined);
}
