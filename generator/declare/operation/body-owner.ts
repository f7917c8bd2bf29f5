import type { ResponseFact, TypeMention } from '../../model/facts.js';
import { jsonMember, jsonString } from '../../model/json.js';
import type { Route } from '../../model/operation.js';
import type { Introduction } from '../page/introduction.js';
import type { Prose } from '../prose/prose.js';
import { splitSentences } from '../prose/sentence.js';
import { findTypePhrase } from '../prose/type-phrase.js';
import type { MessageDraft } from '../statement.js';
import type { OperationScope } from './scope.js';

/** What tells the type of a request body besides the prose of its section. */
export interface BodyWitnesses {
  readonly scope: OperationScope;
  readonly route: Route;
  readonly responses: readonly ResponseFact[];
  readonly messages: readonly MessageDraft[];
  readonly introduction: Introduction;
}

/** Whose properties a body holds where its section does not say: what is stored comes back, or the page says what it updates. */
export function findBodyOwner(witnesses: BodyWitnesses): TypeMention | undefined {
  const { scope, route, responses, messages, introduction } = witnesses;
  const stores = route.method !== 'POST' || /^(?:create|add|update|new)\b/i.test(scope.title);
  if (!stores) return undefined;
  return returnedType(responses) ?? sentType(messages) ?? updatedType(introduction) ?? titledType(scope, route);
}

function returnedType(responses: readonly ResponseFact[]): TypeMention | undefined {
  const type = responses.find(({ status }) => status < 300)?.type;
  return type?.kind === 'Mention' ? type.mention : undefined;
}

function sentType(messages: readonly MessageDraft[]): TypeMention | undefined {
  const message = messages.find(({ role, body }) => role === 'request' && body !== undefined);
  if (message?.type?.kind === 'Mention') return message.type.mention;
  const node = jsonMember(message?.body, '@odata.type');
  const name = jsonString(node)?.replace(/^#/, '');
  return node && name ? { name, source: node.source } : undefined;
}

/** "Update the properties of an [order](order.md) object." */
function updatedType({ paragraphs }: Introduction): TypeMention | undefined {
  for (const prose of paragraphs) {
    const start = updateLead.exec(prose.text)?.[0].length;
    const type = start === undefined ? undefined : findTypePhrase(prose, { start, end: endOfSentence(prose, start) });
    if (type?.kind === 'Mention') return type.mention;
  }
  return undefined;
}

const updateLead =
  /^\s{0,9}updates? (?:the |one or more )?(?:specified |writable )?(?:properties (?:of|in|for)|fields of)/i;

function endOfSentence({ text }: Prose, start: number): number {
  const [first] = splitSentences(text.slice(start));
  return start + (first?.end ?? 0);
}

/** "Update order" */
function titledType({ title, heading }: OperationScope, { source }: Route): TypeMention | undefined {
  const name = /^update ([a-z]\w{1,100})$/i.exec(title)?.[1];
  return name ? { name, source: heading?.source ?? source } : undefined;
}
