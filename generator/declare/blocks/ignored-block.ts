import type { CodeBlock, HttpMessage } from '../../model/page.js';
import { declareMessages } from '../example/declare-messages.js';
import type { SectionRole } from '../page/section-role.js';
import type { Statement } from '../statement.js';
import type { BlockContext, BlockKind } from './block-kind.js';

/** `"blockType": "ignored"` or no annotation: the section says whether it contains request lines or a message. */
export const ignoredBlock: BlockKind = {
  name: 'ignored',
  keys: ['isComposable', 'idempotent', 'tags', 'opaqueUrl', 'sampleKeys', 'truncated', 'isCollection'],
  declare: (block, context) => {
    const { role } = context.section;
    if (role === 'request' || role === 'http-request') return declareMessages(block, 'request', context);
    if (role === 'example-response') return declareResponse(block, context);
    if (role === 'example') return declareExample(block, context);
    return context.plain && !isAbout(role) && isWhole(block) ? declareMessages(block, undefined, context) : [];
  },
};

/** Below "Example", the start line of a message says what it is. JSON alone is read on plain pages only. */
function declareExample(block: CodeBlock, context: BlockContext): readonly Statement[] {
  if (block.content.kind !== 'Json' || !context.plain) return declareMessages(block, undefined, context);
  const isOfOwner = context.owner !== undefined && block.content.root.kind === 'Object';
  const role = isOfOwner ? 'response' : roleOfJson(context);
  return role === 'response' ? declareResponse(block, context) : declareMessages(block, role, context);
}

/** What the JSON after a request is: what the text between them calls it, otherwise the response. */
function roleOfJson({ before }: BlockContext): 'request' | 'response' | undefined {
  const at = before.findLastIndex(({ kind }) => kind === 'CodeBlock');
  const text = before.slice(at + 1).flatMap((block) => (block.kind === 'Paragraph' ? [block.text.plain] : []));
  if (/\bresponse\b/i.test(text.join(' '))) return 'response';
  if (/\brequest\b/i.test(text.join(' '))) return 'request';
  const last = before[at];
  const isRequest =
    last?.kind === 'CodeBlock' &&
    last.content.kind === 'Http' &&
    last.content.messages.some(({ kind }) => kind === 'Request');
  return isRequest ? 'response' : undefined;
}

/** An example below the type that a plain page describes shows an object of that type. */
function declareResponse(block: CodeBlock, context: BlockContext): readonly Statement[] {
  const statements = declareMessages(block, 'response', context);
  const { owner } = context;
  if (owner === undefined || block.content.kind !== 'Json') return statements;
  return statements.map((statement) =>
    statement.kind === 'Message' && statement.message.type === undefined
      ? { ...statement, message: { ...statement.message, type: { kind: 'Mention', mention: owner } } }
      : statement,
  );
}

/** Whether a section is about something else than the operations and types of the page. */
function isAbout(role: SectionRole | undefined): boolean {
  return role === 'notification' || role === 'remarks' || role === 'errors' || role === 'methods';
}

/** Whether a block holds whole messages: a response, or a request with headers or a body. A mere request line may be a route. */
function isWhole({ content }: CodeBlock): boolean {
  return content.kind === 'Http' && content.messages.length > 0 && content.messages.every(isWholeMessage);
}

function isWholeMessage({ kind, headers, body }: HttpMessage): boolean {
  return kind === 'Response' || headers.length > 0 || body !== undefined;
}
