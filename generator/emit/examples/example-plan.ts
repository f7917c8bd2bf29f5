import type { Deviation, Example } from '../../model/schema/schema.js';
import type { ModuleSymbol } from '../code/code.js';
import type { ValuePlan } from '../../model/shapes/shape.js';
import type { ShapePlan } from '../shapes/name-shapes.js';

/** A message of a page whose body is JSON, as it becomes a fixture. */
export interface ExamplePlan {
  readonly example: Example & { readonly body: NonNullable<Example['body']> };
  readonly symbol: ModuleSymbol;
  /** What the payload is judged by; undefined where the page does not say what it is. */
  readonly judge: ExampleJudge | undefined;
  /** Where it contradicts its type, in the order of the text. */
  readonly deviations: readonly Deviation[];
}

/** `parameters`: the type is the operation's own. */
export interface ExampleJudge {
  readonly value: ValuePlan | { readonly kind: 'parameters'; readonly shape: ShapePlan };
  readonly collection: boolean;
}
