import { diagnose } from '../../model/diagnostic.js';
import type { CoverageEntry } from '../../model/facts/facts.js';
import type { Block, CodeBlock, Html, List, Paragraph } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import { findContentColumns, type TextGrid } from '../tables/content-columns.js';
import type { Covered } from '../covered.js';
import { headingAbove } from '../page/section.js';
import { unread, type CoverContext } from './cover-context.js';
import { announcesTable } from './announces-table.js';
import { describesName } from './named-item.js';
import { readGridTable, readHtmlTable, readPipeTable } from './read-text-table.js';

/** Records how coverage counts what some pages have in place of a Markdown table: a list, an HTML table, or a table of plain text. */
export function coverLayout(block: Block, context: CoverContext): Covered | undefined {
  switch (block.kind) {
    case 'List':
      return coverList(block, context);
    case 'Html':
      return coverTable(
        block,
        { construct: 'html-table', layout: 'HTML table', grid: readHtmlTable(block.value) },
        context,
      );
    case 'Paragraph':
      return coverTable(
        block,
        { construct: 'text-table', layout: 'grid table', grid: readGridTable(block.text.markdown) },
        context,
      );
    case 'CodeBlock':
      return coverTable(
        block,
        { construct: 'text-table', layout: 'table in a code block', grid: codeTable(block) },
        context,
      );
    case 'Table':
    case 'Quote':
    case 'Comment':
    case 'Include':
    case 'Rule':
      return undefined;
  }
}

function codeTable({ language, value }: CodeBlock): TextGrid | undefined {
  return language === undefined ? (readPipeTable(value) ?? readGridTable(value)) : undefined;
}

interface Layout {
  readonly construct: CoverageEntry['construct'];
  readonly layout: string;
  readonly grid: TextGrid | undefined;
}

function coverTable(
  { source }: Html | Paragraph | CodeBlock,
  { construct, layout, grid }: Layout,
  context: CoverContext,
): Covered | undefined {
  if (!grid) return undefined;
  if (context.isSaid(source)) return { coverage: { construct, verdict: 'read', as: layout, source } };
  const { names, types } = findContentColumns(grid, context.dialect.types);
  if (names === undefined || (types === undefined && !announcesTable(context.section.role, context.dialect.tables))) {
    return { coverage: { construct, verdict: 'left-out', as: `${layout} without names and types`, source } };
  }
  return report(construct, layout, { source }, context);
}

function coverList({ items, source }: List, context: CoverContext): Covered | undefined {
  const entry = { construct: 'list', source } as const;
  if (context.isSaid(source)) return { coverage: { ...entry, verdict: 'read', as: 'list of members' } };
  if (!announcesTable(context.section.role, context.dialect.tables)) return undefined;
  const rule = ruleForList(items, context);
  if (rule !== undefined) return { coverage: { ...entry, verdict: 'left-out', as: rule } };
  return report('list', 'bullet list', { source }, context);
}

/** The rule that leaves a list out; undefined if its items describe names as the rows of a table would. */
function ruleForList(items: List['items'], { section: { section, role }, dialect }: CoverContext): string | undefined {
  const described = items.filter((item) => describesName(item, dialect.types));
  if (described.length < items.length * 0.8) return 'list of texts';
  // The sentences about query options are read as one text.
  if (role === 'query-parameters' && described.every(({ plain }) => plain.startsWith('$')))
    return 'list of query options';
  return section.blocks.some(({ kind }) => kind === 'Table') ? 'list beside a table' : undefined;
}

function report(
  construct: CoverageEntry['construct'],
  layout: string,
  { source }: { readonly source: Source },
  { section }: CoverContext,
): Covered {
  return unread(construct, layout, {
    section,
    doubt: diagnose('unread-layout', source, { layout, section: headingAbove(section) }),
  });
}
