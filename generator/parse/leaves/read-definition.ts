import { fromMarkdown } from 'mdast-util-from-markdown';
import type { DefinitionLeaf } from './leaf.js';

/** Reads a definition such as `[order]: ../resources/order.md`, whose label and target may hold escapes. */
export function readDefinition(text: string): DefinitionLeaf[] {
  return fromMarkdown(text).children.flatMap((node) =>
    node.type === 'definition' ? [{ kind: 'Definition', identifier: node.identifier, target: node.url }] : [],
  );
}
