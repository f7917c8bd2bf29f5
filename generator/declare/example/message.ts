import type { ExampleFact, TypeExpression } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import type { CodeBlock, HttpMessage } from '../../model/page.js';
import { annotatedType, annotationFlag, annotationNames } from '../words/annotation.js';
import { readTypeName } from '../cells/type-cell.js';
import { readMethod } from '../words/method.js';
import { declareRoutes } from '../operation/routes.js';
import type { RoleSection } from '../page/section.js';
import type { MessageDraft, Statement } from '../statement.js';

/**
 * Declares the messages of a block; a block of JSON alone is the body of a message whose role the annotation or section tells.
 * In an HTTP request section the requests are routes, whatever the annotation calls them.
 */
export function declareMessages(
  block: CodeBlock,
  section: RoleSection,
  role: ExampleFact['role'] | undefined,
): readonly Statement[] {
  if (section.role === 'http-request') return declareRoutes(block);
  return draftMessages(block, section, role).map((message) => ({ kind: 'Message', message }));
}

function draftMessages(
  block: CodeBlock,
  section: RoleSection,
  role: ExampleFact['role'] | undefined,
): readonly MessageDraft[] {
  const { content } = block;
  switch (content.kind) {
    case 'Http': {
      const main = content.messages.findIndex((message) => roleOfMessage(message) === role);
      return content.messages.map((message, index) => ({
        ...draft(block, section, message, main < 0 || index === main),
        ...messageParts(message),
      }));
    }
    case 'Json':
      return role === undefined
        ? []
        : [
            {
              ...draft(block, section, undefined, true),
              role,
              headers: [],
              body: content.root,
              text: block.value,
              source: block.source,
            },
          ];
    case 'Opaque':
      return [];
  }
}

type Common = Pick<MessageDraft, 'name' | 'group' | 'type' | 'collection' | 'truncated'>;

/** What the annotation says; it speaks of the first message of its kind in the block. */
function draft(block: CodeBlock, section: RoleSection, message: HttpMessage | undefined, annotated: boolean): Common {
  const group = section.group;
  if (!annotated) return { name: undefined, group, truncated: false };
  const type = exampleType(block, message);
  const collection = annotationFlag(block, 'isCollection');
  return {
    name: annotationNames(jsonMember(block.annotation?.json, 'name'))[0],
    group,
    ...(type === undefined ? {} : { type }),
    ...(collection === undefined ? {} : { collection }),
    truncated: annotationFlag(block, 'truncated') ?? false,
  };
}

/** The annotated type; on a request it may be the older habit of naming the response's, so it counts only beside a body. */
function exampleType(block: CodeBlock, message: HttpMessage | undefined): TypeExpression | undefined {
  const mention = annotatedType(block);
  if (!mention || (message?.kind === 'Request' && !message.body)) return undefined;
  return readTypeName(mention.name, mention.source);
}

function roleOfMessage(message: HttpMessage): ExampleFact['role'] {
  return message.kind === 'Request' ? 'request' : 'response';
}

function messageParts(message: HttpMessage): Pick<MessageDraft, 'role' | 'headers' | 'source'> & Partial<MessageDraft> {
  const { headers, body, source } = message;
  const json = body?.json;
  const common = { headers, ...(json ? { body: json } : {}), ...(body ? { text: body.text } : {}), source };
  if (message.kind === 'Response') return { role: 'response', status: message.status, ...common };
  const method = readMethod(message.method);
  const { target, targetSource } = message;
  return { role: 'request', ...(method ? { method } : {}), target, targetSource, ...common };
}
