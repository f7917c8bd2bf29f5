import type { ExampleFact } from '../../model/facts/facts.js';
import type { SectionRole } from '../page/section-role.js';

/** How a family of pages shows examples. */
export interface ExampleConventions {
  /** The role of a message that does not show it itself, by its section. */
  readonly roles: Readonly<Partial<Record<SectionRole, ExampleFact['role']>>>;
  /** The keys of annotations: the name of an example, and the flags of a body. */
  readonly keys: { readonly name: string; readonly collection: string; readonly truncated: string };
}
