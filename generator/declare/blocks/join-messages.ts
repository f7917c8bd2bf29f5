import type { Block, CodeBlock, HttpRequest } from '../../model/page.js';

/**
 * Joins a request line in one code block with the JSON in the next one: the JSON is the body of the request, if its method has one. Only
 * on pages without annotations, which say what a block is.
 */
export function joinMessages(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, at): readonly Block[] => {
    const [before, next] = [blocks[at - 1], blocks[at + 1]];
    if (block.kind !== 'CodeBlock') return [block];
    if (before?.kind === 'CodeBlock' && withBody(before, block) !== undefined) return [];
    const joined = next?.kind === 'CodeBlock' ? withBody(block, next) : undefined;
    return [joined ?? block];
  });
}

/** The block of a request with the JSON of another block as its body; undefined if they are not that. */
function withBody(block: CodeBlock, next: CodeBlock): CodeBlock | undefined {
  const request = requestIn(block);
  if (request === undefined || next.content.kind !== 'Json' || !methodsWithBody.has(request.method)) return undefined;
  const body = { text: next.value, json: next.content.root, source: next.source };
  return { ...block, content: { kind: 'Http', messages: [{ ...request, body }] } };
}

/** The only message of a block, if it is a request without a body. */
function requestIn({ annotation, content }: CodeBlock): HttpRequest | undefined {
  if (annotation !== undefined || content.kind !== 'Http' || content.messages.length !== 1) return undefined;
  const [message] = content.messages;
  return message?.kind === 'Request' && message.body === undefined ? message : undefined;
}

const methodsWithBody = new Set(['POST', 'PUT', 'PATCH']);
