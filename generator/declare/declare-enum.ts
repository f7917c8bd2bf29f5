import type { TypeFact, TypeMention } from '../model/facts/facts.js';
import { remainingMarkdown } from './text/markdown.js';
import { readParagraphs } from './text/prose.js';
import { slug } from './words/slug.js';
import type { RoleSection } from './page/section.js';

/** Declares the enum whose members a section such as `### status values` lists. */
export function declareEnum({ section, roleHeading }: RoleSection, name: TypeMention): TypeFact {
  const description = readParagraphs(section.blocks)
    .flatMap((prose) => remainingMarkdown(prose, []) ?? [])
    .join('\n\n');
  return {
    kind: 'Type',
    name,
    form: 'enum',
    origin: 'table',
    aliases: [],
    ...(roleHeading ? { anchor: slug(roleHeading) } : {}),
    ...(description === '' ? {} : { description }),
    source: name.source,
  };
}
