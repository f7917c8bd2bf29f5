import type { Heading } from '../../model/page.js';
import type { Source } from '../../model/source.js';
import { typeName } from '../words/type-name.js';
import type { SectionGrammar } from './section-role.js';

/** A heading that announces a type, for example "order resource type" or "orderState enum type". */
export interface TypeHeading {
  readonly name: string;
  readonly form: 'structured' | 'enum';
  readonly source: Source;
}

/** Reads a heading as the announcement of a type; undefined for any other heading. */
export function readTypeHeading(heading: Heading, grammar: SectionGrammar): TypeHeading | undefined {
  const text = heading.text.plain.replace(/\s+/g, ' ');
  for (const { pattern, form } of grammar.types) {
    const words = pattern.exec(text)?.[1];
    if (words === undefined) continue;
    return grammar.description.test(words) ? undefined : { name: typeName(words), form, source: heading.source };
  }
  return undefined;
}
