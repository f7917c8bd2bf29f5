import type { TypeMention } from '../../model/facts/facts.js';
import type { Language } from '../language/language.js';
import type { RoleSection } from '../page/section.js';
import type { Subject } from '../page/subject.js';
import type { BodyReading } from '../body-reading.js';

/** What a row is read with, besides its cells. */
export interface TableContext {
  readonly section: RoleSection;
  readonly subject: Subject | undefined;
  /** Whether the rows should belong to a type; false if the heading names something else. */
  readonly owned: boolean;
  /** How to read the rows of the operation's request body table; undefined outside of operations. */
  readonly body: BodyReading | undefined;
  /** The properties in the page's tables: lower-case name → the types that its Type cell mentions. */
  readonly properties: ReadonlyMap<string, readonly TypeMention[]>;
  /** The types that other sections of the page describe, by their anchors. */
  readonly described: ReadonlyMap<string, TypeMention>;
  readonly language: Language;
}
