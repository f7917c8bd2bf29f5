import type { PageFacts } from './facts.js';
import type { Deviation, Schema } from './schema.js';

/** What the rules of check/ look at: the schema, what each page said, and where examples contradict the schema. */
export interface CheckInput {
  readonly schema: Schema;
  readonly pages: readonly PageFacts[];
  readonly deviations: readonly Deviation[];
}
