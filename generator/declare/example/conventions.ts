import type { ExampleFact } from '../../model/facts/facts.js';
import type { SectionRole } from '../page/section-role.js';

/** How a family of pages shows examples. */
export interface ExampleConventions {
  /** The role of a message whose text does not show it, by the role of its section. */
  readonly roles: Readonly<Partial<Record<SectionRole, ExampleFact['role']>>>;
  /** The annotation keys for the name of an example and for the flags of its body. */
  readonly keys: { readonly name: string; readonly collection: string; readonly truncated: string };
}
