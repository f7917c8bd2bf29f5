import { remainingMarkdown } from '../text/markdown.js';
import { readParagraphs, type Prose, type Range } from '../text/prose.js';
import type { Phrases } from '../language/phrases.js';
import type { RoleSection } from './section.js';

/** The paragraphs before the first section with a role, and their text as one description. */
export interface Introduction {
  readonly paragraphs: readonly Prose[];
  readonly description: string | undefined;
}

/** Reads an introduction; leaves out the namespace line and notes. */
export function readIntroduction(sections: readonly RoleSection[], { namespace, note }: Phrases): Introduction {
  const [first] = sections;
  const blocks = first && first.role === undefined ? first.section.blocks : [];
  const paragraphs = readParagraphs(blocks).filter(({ text }) => !note.test(text));
  const description = paragraphs
    .flatMap((prose) => remainingMarkdown(prose, namespaceLine(prose, namespace)) ?? [])
    .join('\n\n');
  return { paragraphs, description: description === '' ? undefined : description };
}

/** The range of the namespace line; the rest of the paragraph belongs to the description. */
function namespaceLine({ text }: Prose, namespace: RegExp): readonly Range[] {
  const match = namespace.exec(text);
  return match ? [{ start: 0, end: match[0].length }] : [];
}
