import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { Property } from '../../model/schema/schema.js';
import type { Source } from '../../model/source.js';
import type { Sides } from '../make-change.js';

/** Two states of one property, and who meets it. */
export interface PropertyStates {
  readonly before: Property;
  readonly after: Property;
  /** The type that has the property after the change. */
  readonly owner: QualifiedName;
  readonly sides: Sides;
}

/** What the changes of a property have in common. */
export interface PropertyContext {
  readonly subject: { readonly kind: 'Property'; readonly type: QualifiedName; readonly name: string };
  readonly at: readonly [before: Source, after: Source];
  readonly sides: Sides;
}

/** The sides of those that meet the owner which also meet the property, in one of its states. */
export function sidesOfProperty(owner: Sides, ...states: readonly Property[]): Sides {
  return {
    read: owner.read && states.some(({ presence }) => presence.read !== 'absent'),
    send: owner.send && states.some(({ presence }) => presence.create !== 'absent' || presence.update !== 'absent'),
  };
}
