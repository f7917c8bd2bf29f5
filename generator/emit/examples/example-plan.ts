import type { Deviation, Example } from '../../model/schema/schema.js';
import type { ModuleSymbol } from '../code/code.js';
import type { ValuePlan } from '../../model/shapes/shape.js';
import type { ShapePlan } from '../shapes/name-shapes.js';
import type { Expansion } from './expansion.js';

/** A fixture: a message of a page with a JSON body, and its name and type. */
export interface ExamplePlan {
  readonly example: Example & { readonly body: NonNullable<Example['body']> };
  readonly symbol: ModuleSymbol;
  /** The type that the payload is checked against; undefined if the page does not say which. */
  readonly judge: ExampleJudge | undefined;
  /** The type with the relationships that the payload has expanded; undefined if it has none. */
  readonly expansion: Expansion | undefined;
  /** The places where the example contradicts its type, in text order; none below relationships that are not validated. */
  readonly deviations: readonly Deviation[];
}

/** The type that a payload is checked against. `parameters` is the operation's own body type. */
export interface ExampleJudge {
  readonly value: ValuePlan | { readonly kind: 'parameters'; readonly shape: ShapePlan };
  readonly collection: boolean;
}
