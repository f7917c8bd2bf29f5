import { remainingMarkdown } from '../text/markdown.js';
import { readProse, type Prose, type Range } from '../text/prose.js';
import type { RoleSection } from './section.js';

/** The paragraphs that describe a page or a part of it, before its first section with a role, and their text as one description. */
export interface Introduction {
  readonly paragraphs: readonly Prose[];
  readonly description: string | undefined;
}

/** Reads an introduction without its namespace line and notes. */
export function readIntroduction(sections: readonly RoleSection[]): Introduction {
  const [first] = sections;
  const blocks = first && first.role === undefined ? first.section.blocks : [];
  const paragraphs = blocks
    .flatMap((block) => (block.kind === 'Paragraph' ? [readProse(block.text)] : []))
    .filter(({ text }) => !/^\s*(?:note|important|caution|tip|warning)\b\s?:/i.test(text));
  const description = paragraphs.flatMap((prose) => remainingMarkdown(prose, namespaceLine(prose)) ?? []).join('\n\n');
  return { paragraphs, description: description === '' ? undefined : description };
}

/** What stands after the namespace in the same paragraph belongs to the description. */
function namespaceLine({ text }: Prose): readonly Range[] {
  const match = namespacePattern.exec(text);
  return match ? [{ start: 0, end: match[0].length }] : [];
}

/** `Namespace: contoso.sales`, one dotted name. */
export const namespacePattern = /^\s{0,9}namespace: {0,9}([a-z_]\w*(?:\.[a-z_]\w*)*)\.?/i;
