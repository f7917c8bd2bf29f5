import type { Block, CodeBlock, Table } from '../../model/page.js';
import type { Dialect } from '../dialect.js';
import type { SectionRole } from '../page/section-role.js';
import type { RoleSection } from '../page/section.js';
import { findColumns } from '../tables/columns.js';
import { findContentColumns, textGrid } from '../tables/content-columns.js';
import { describesName } from './named-item.js';
import { announcesTable } from './announces-table.js';

/** Whether sections contain what a heading with this role announces: request lines, JSON, a table, or sentences about a message. */
export function fitsRole(sections: readonly RoleSection[], role: SectionRole, dialect: Dialect): boolean {
  return sections.some(({ section }) => section.blocks.some((block) => fits(block, role, dialect)));
}

function fits(block: Block, role: SectionRole, dialect: Dialect): boolean {
  switch (block.kind) {
    case 'CodeBlock':
      return fitsCode(block, role);
    case 'Table':
      return fitsTable(block, role, dialect);
    case 'List':
      return announcesTable(role, dialect.tables) && block.items.every((item) => describesName(item, dialect.types));
    case 'Html':
      return announcesTable(role, dialect.tables) && /<table\b/i.test(block.value);
    case 'Paragraph':
      return role === 'request-body' || role === 'response';
    case 'Quote':
    case 'Comment':
    case 'Include':
    case 'Rule':
      return false;
  }
}

function fitsCode({ content }: CodeBlock, role: SectionRole): boolean {
  if (role === 'http-request') return content.kind === 'Http' && content.messages[0]?.kind === 'Request';
  if (role === 'representation') return content.kind === 'Json';
  return messageRoles.has(role) && content.kind !== 'Opaque';
}

const messageRoles: ReadonlySet<SectionRole> = new Set([
  'request',
  'request-body',
  'response',
  'response-body',
  'example',
  'example-response',
]);

function fitsTable({ header, rows }: Table, role: SectionRole, { tables, types }: Dialect): boolean {
  const kinds = tables.kinds.filter(({ sections }) => sections.includes(role));
  if (kinds.some((kind) => findColumns(kind, { header }, tables.synonyms))) return true;
  const { names, types: typed } = findContentColumns(textGrid(header, rows), types);
  return announcesTable(role, tables) && names !== undefined && typed !== undefined;
}
