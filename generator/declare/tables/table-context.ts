import type { TypeMention } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import type { RoleSection } from '../page/section.js';
import type { Subject } from '../page/subject.js';
import type { BodyReading } from '../body-reading.js';

/** What a row's meaning depends on besides the row. */
export interface TableContext {
  readonly section: RoleSection;
  readonly subject: Subject | undefined;
  /** The rows should belong to a type; false where the heading says that they are another thing's. */
  readonly owned: boolean;
  /** What the request body of the section's operation is; undefined outside of operations. */
  readonly body: BodyReading | undefined;
  /** The properties that the page's tables declare: lower-case name → the names of its type. */
  readonly properties: ReadonlyMap<string, readonly TypeMention[]>;
  readonly language: Language;
}
