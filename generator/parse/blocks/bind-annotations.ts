import type { CodeBlock, Comment } from '../../model/page.js';
import type { Element } from './read-elements.js';

/** Attaches to each code block the annotation before it. Only other comments may be between them. */
export function bindAnnotations(elements: readonly Element[]): Element[] {
  const bound: Element[] = [];
  for (const element of elements) bound.push(element.kind === 'CodeBlock' ? annotate(element, bound) : element);
  return bound;
}

/** Removes the annotation of a code block from the elements before it. */
function annotate(block: CodeBlock, before: Element[]): CodeBlock {
  for (let index = before.length - 1; index >= 0; index -= 1) {
    const element = before[index];
    if (element?.kind !== 'Comment') return block;
    if (!isAnnotation(element)) continue;
    before.splice(index, 1);
    return { ...block, annotation: { json: element.json, source: element.source } };
  }
  return block;
}

function isAnnotation(comment: Comment): comment is Comment & { readonly json: NonNullable<Comment['json']> } {
  return comment.json?.kind === 'Object';
}
