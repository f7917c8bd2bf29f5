import type { Block, Heading, Paragraph } from '../../model/page.js';
import { normalizeHeading } from '../../model/text/normalize-heading.js';
import type { RoleSection } from './section.js';
import type { SectionGrammar } from './section-role.js';

/**
 * Makes a section of its own of a list or table of values that a sentence announces below a table: "Possible values for `status`:". The
 * sentence takes the place of a heading such as "status values".
 */
export function splitAtValues(sections: readonly RoleSection[], grammar: SectionGrammar): readonly RoleSection[] {
  return sections.flatMap((section) => {
    const { blocks } = section.section;
    const announced = blocks.flatMap((block, index) =>
      announcedValues(block, blocks.slice(index + 1, index + 2), grammar),
    );
    if (announced.length === 0) return [section];
    const apart = new Set<Block>(announced.flatMap(({ paragraph, values }) => [paragraph, values]));
    const rest = { ...section.section, blocks: blocks.filter((block) => !apart.has(block)) };
    return [{ ...section, section: rest }, ...announced.map((one) => valuesSection(section, one))];
  });
}

interface AnnouncedValues {
  readonly paragraph: Paragraph;
  readonly values: Block;
  readonly name: string;
}

function announcedValues(
  paragraph: Block,
  [values]: readonly Block[],
  { valuesSentence }: SectionGrammar,
): readonly AnnouncedValues[] {
  if (paragraph.kind !== 'Paragraph' || (values?.kind !== 'List' && values?.kind !== 'Table')) return [];
  const text = paragraph.text.plain.replace(/[`*"]/g, '').replace(/\s+/g, ' ').trim();
  const name = valuesSentence.map((sentence) => sentence.exec(text)?.[1]).find((found) => found !== undefined);
  return name === undefined ? [] : [{ paragraph, values, name }];
}

function valuesSection(around: RoleSection, { paragraph, values, name }: AnnouncedValues): RoleSection {
  const { text, source } = paragraph;
  const heading: Heading = { kind: 'Heading', depth: 6, text, name: normalizeHeading(text.plain), source };
  return {
    ...around,
    section: { ...around.section, blocks: [values] },
    role: 'values',
    roleHeading: heading,
    listed: { name, mayNameEnum: false },
  };
}
