import type { Example } from '../schema/schema.js';

/** The ids of example requests that an error response answers. Their bodies may be faulty on purpose. */
export function findRefusedRequests(examples: readonly Pick<Example, 'answers' | 'status'>[]): ReadonlySet<string> {
  return new Set(
    examples.flatMap(({ answers, status = 0 }) => (status >= 400 && answers !== undefined ? [answers] : [])),
  );
}
