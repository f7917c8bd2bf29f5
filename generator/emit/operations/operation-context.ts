import type { ShapePlan } from '../shapes/name-shapes.js';
import type { TypeTextContext } from '../types/type-text.js';

/** The context for the types of requests and responses. */
export interface OperationContext extends TypeTextContext {
  /** The bodies of requests with parameters, by operation id. */
  readonly bodies: ReadonlyMap<string, ShapePlan>;
}
