import type { Block, Page, RichText } from '../../model/page.js';

/** The running texts of a page, in document order: its headings, and the paragraphs, lists, quotes and cells below them. */
export function richTextsOf({ title, sections }: Pick<Page, 'title' | 'sections'>): readonly RichText[] {
  const below = sections.flatMap(({ heading, blocks }) => [
    ...(heading === undefined ? [] : [heading.text]),
    ...blocks.flatMap(textsOfBlock),
  ]);
  return title === undefined ? below : [title.text, ...below];
}

function textsOfBlock(block: Block): readonly RichText[] {
  switch (block.kind) {
    case 'Paragraph':
    case 'Quote':
      return [block.text];
    case 'List':
      return block.items;
    case 'Table':
      return [...block.header, ...block.rows.flatMap(({ cells }) => cells)];
    case 'CodeBlock':
    case 'Comment':
    case 'Include':
    case 'Rule':
    case 'Html':
      return [];
  }
}
