import type { ExampleFact, TypeExpression } from '../../model/facts/facts.js';
import { jsonMember } from '../../model/json.js';
import type { CodeBlock, HttpMessage } from '../../model/page.js';
import { annotatedType, annotationFlag, annotationNames } from '../words/annotation.js';
import { readTypeName } from '../cells/type-cell.js';
import { readMethod } from '../words/method.js';
import type { Language } from '../language/language.js';
import type { RouteGrammar } from '../operation/read-route.js';
import { declareRoutes } from '../operation/declare-routes.js';
import type { RoleSection } from '../page/section.js';
import type { MessageDraft, Statement } from '../statement.js';
import type { ExampleConventions } from './conventions.js';

/** What a message is read with, besides its block. */
export interface MessageContext {
  readonly section: RoleSection;
  readonly language: Language;
  readonly routes: RouteGrammar;
  readonly examples: ExampleConventions;
}

/**
 * Declares the messages of a block. A block that contains only JSON is the body of a message in the given role.
 * In an HTTP request section, requests are routes, whatever the annotation calls them.
 */
export function declareMessages(
  block: CodeBlock,
  role: ExampleFact['role'] | undefined,
  context: MessageContext,
): readonly Statement[] {
  const { section, routes } = context;
  if (section.role === 'http-request') return declareRoutes(block, routes);
  const templates = section.hasTemplates ? declareRoutes(block, routes).filter(isTemplate) : [];
  return [
    ...templates,
    ...draftMessages(block, role, context).map((message) => ({ kind: 'Message', message }) as const),
  ];
}

function isTemplate(statement: Statement): boolean {
  return statement.kind === 'Route' && statement.route.path.includes('{');
}

function draftMessages(
  block: CodeBlock,
  role: ExampleFact['role'] | undefined,
  context: MessageContext,
): readonly MessageDraft[] {
  const { content, value, source } = block;
  switch (content.kind) {
    case 'Http': {
      const main = content.messages.findIndex((message) => roleOfMessage(message) === role);
      return content.messages.map((message, index) => ({
        ...(main < 0 || index === main ? annotated(block, message, context) : unannotated(context)),
        ...messageParts(message),
      }));
    }
    case 'Json': {
      if (role === undefined) return [];
      const common = annotated(block, undefined, context);
      return [{ ...common, role, headers: [], body: content.root, text: value, source }];
    }
    case 'Opaque':
      return [];
  }
}

type Common = Pick<MessageDraft, 'name' | 'group' | 'type' | 'collection' | 'truncated'>;

function unannotated({ section }: MessageContext): Common {
  return { name: undefined, group: section.group, truncated: false };
}

/** What the annotation says about the message. */
function annotated(block: CodeBlock, message: HttpMessage | undefined, context: MessageContext): Common {
  const { keys } = context.examples;
  const type = exampleType(block, message, context.language);
  const collection = annotationFlag(block, keys.collection);
  return {
    name: annotationNames(jsonMember(block.annotation?.json, keys.name))[0],
    group: context.section.group,
    ...(type === undefined ? {} : { type }),
    ...(collection === undefined ? {} : { collection }),
    truncated: annotationFlag(block, keys.truncated) ?? false,
  };
}

/** The annotated type. Older pages annotate a request without a body with the type of its response; that type is ignored. */
function exampleType(
  block: CodeBlock,
  message: HttpMessage | undefined,
  { annotations, types }: Language,
): TypeExpression | undefined {
  const mention = annotatedType(block, annotations);
  if (!mention || (message?.kind === 'Request' && !message.body)) return undefined;
  return readTypeName(mention.name, mention.source, types);
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
