import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Source } from '../../model/source.js';
import type { DefinitionLeaf } from './leaf.js';

/** Reads a definition such as `[order]: ../resources/order.md`. Its label and target may contain escapes. */
export function readDefinition(text: string, source: Source): DefinitionLeaf[] {
  return fromMarkdown(text).children.flatMap((node) =>
    node.type === 'definition' ? [{ kind: 'Definition', identifier: node.identifier, target: node.url, source }] : [],
  );
}
