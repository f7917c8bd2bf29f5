import { isSuccess, type Route } from '../../model/operation.js';
import type { MessageDraft } from '../statement.js';

/** Tells the messages of an operation from those of other requests on its page, such as the upload that a session is created for. */
export interface MessageMatch {
  /** The messages without responses to other requests; all of them if that leaves no success. */
  readonly messages: readonly MessageDraft[];
  /** Whether all requests of a group are other requests. */
  readonly isForeign: (group: number) => boolean;
}

/** Matches example requests with routes by method and last literal segment. If no request matches, examples are not exact enough to tell. */
export function matchMessages(messages: readonly MessageDraft[], routes: readonly Route[]): MessageMatch {
  const requests = messages.filter(({ role, target }) => role === 'request' && target !== undefined);
  const matching = requests.filter((request) => isOneOf(request, routes));
  if (matching.length === 0) return { messages, isForeign: () => false };
  const answered = (index: number, group: number) =>
    messages.slice(0, index).findLast((one) => one.group === group && requests.includes(one));
  const requestOf = (message: MessageDraft, index: number) =>
    message.role === 'response' ? answered(index, message.group) : undefined;
  const answers = messages.filter((message, index) => isAnyOf(requestOf(message, index), matching));
  const own = messages.filter((message, index) => {
    const request = requestOf(message, index);
    return request === undefined ? message.role === 'request' || answers.length === 0 : matching.includes(request);
  });
  return {
    messages: answers.some(({ status = 0 }) => isSuccess(status)) ? own : messages,
    isForeign: (group) => {
      const inGroup = requests.filter((request) => request.group === group);
      return inGroup.length > 0 && inGroup.every((request) => !matching.includes(request));
    },
  };
}

function isAnyOf(request: MessageDraft | undefined, matching: readonly MessageDraft[]): boolean {
  return request !== undefined && matching.includes(request);
}

function isOneOf({ method, target = '' }: MessageDraft, routes: readonly Route[]): boolean {
  const same = routes.filter((route) => route.method === method);
  const ends = same.map(({ path }) => endOf(path));
  return same.length > 0 && (ends.includes('') || ends.includes(endOf(target)));
}

/** The name in the last segment of a path; empty if it is a placeholder or has values. */
function endOf(target: string): string {
  const [path = ''] = target.split('?', 1);
  const last = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return /^[$\w.]+$/.test(last) ? last : '';
}
