import type { Example } from '../schema/schema.js';

/** The ids of example requests that the service answers with an error: what they send may be shown for its fault. */
export function findRefusedRequests(examples: readonly Pick<Example, 'answers' | 'status'>[]): ReadonlySet<string> {
  return new Set(
    examples.flatMap(({ answers, status = 0 }) => (status >= 400 && answers !== undefined ? [answers] : [])),
  );
}
