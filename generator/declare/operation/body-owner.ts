import type { ResponseFact, TypeMention } from '../../model/facts/facts.js';
import type { Route } from '../../model/operation.js';
import type { Language } from '../language/language.js';
import type { Introduction } from '../page/introduction.js';
import type { Prose } from '../text/prose.js';
import { splitSentences } from '../text/sentence.js';
import { findTypePhrase } from '../prose/type-phrase.js';
import type { MessageDraft } from '../statement.js';
import { typeOfObject } from '../words/annotation.js';
import type { OperationText } from './operation-text.js';
import type { OperationScope } from './find-operations.js';

/** The type whose properties a body contains: the one its section names, else the returned, sent or updated one, else the one in the title. */
export function findBodyOwner(text: OperationText, language: Language): TypeMention | undefined {
  const { scope, route, request, responses, messages, introduction } = text;
  if (request.type) return request.type;
  const stores =
    route.method !== 'POST' || /^(?:create|add|update|new)\b(?! or (?:remove|delete)\b)/i.test(scope.title);
  if (!stores) return undefined;
  const shown = returnedType(responses) ?? sentType(messages, language);
  return shown ?? updatedType(introduction, language) ?? titledType(scope, route);
}

function returnedType(responses: readonly ResponseFact[]): TypeMention | undefined {
  const type = responses.find(({ status }) => status < 300)?.type;
  return type?.kind === 'Mention' ? type.mention : undefined;
}

function sentType(messages: readonly MessageDraft[], language: Language): TypeMention | undefined {
  const message = messages.find(({ role, body }) => role === 'request' && body !== undefined);
  if (message?.type?.kind === 'Mention') return message.type.mention;
  return typeOfObject(message?.body, language.annotations);
}

/** The type in "Update the properties of an [order](order.md) object." */
function updatedType({ paragraphs }: Introduction, { phrases, types }: Language): TypeMention | undefined {
  for (const prose of paragraphs) {
    const start = phrases.request.updates.exec(prose.text)?.[0].length;
    const type =
      start === undefined ? undefined : findTypePhrase(prose, { start, end: endOfSentence(prose, start) }, types);
    if (type?.kind === 'Mention') return type.mention;
  }
  return undefined;
}

function endOfSentence({ text }: Prose, start: number): number {
  const [first] = splitSentences(text.slice(start));
  return start + (first?.end ?? 0);
}

/** The type in the title "Update order". */
function titledType({ title, heading }: OperationScope, { source }: Route): TypeMention | undefined {
  const name = /^update ([a-z]\w{1,100})$/i.exec(title)?.[1];
  return name ? { name, source: heading?.source ?? source } : undefined;
}
