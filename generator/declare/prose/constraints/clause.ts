import { spaceName } from '../../../model/text/words-of-name.js';
import type { ClausePhrases } from '../../language/phrases.js';

/** A predicate in a sentence, such as "is read-only", with the text before and after it. */
export interface Predicate {
  readonly before: string;
  readonly after: string;
}

/** A predicate that is about the row. */
export interface Statement {
  /** Whether it is true only after an event: "Once set, it is read-only." */
  readonly later: boolean;
  /** Whether the text before the predicate is only its subject: "This property". */
  readonly bare: boolean;
}

/**
 * Reads a predicate whose subject is the row: "This property is read-only." Undefined if the subject is something else ("Replaces `tint`,
 * which is deprecated"), or if the statement has a condition ("If the order is paid, it is read-only").
 */
export function readStatement(
  { before, after }: Predicate,
  name: string,
  phrases: ClausePhrases,
): Statement | undefined {
  const clause = lastClause(before, phrases);
  const head = headOf(clause, name, phrases);
  if (head === undefined || !phrases.joint.test(head) || phrases.complement.test(head)) return undefined;
  if (phrases.condition.test(head)) return undefined;
  if (phrases.conditionAfter.test(after)) return undefined;
  const bare = head.trim() === '' && clause.length === plain(before).length && !phrases.coordinated.test(clause);
  return { later: phrases.event.test(head) || phrases.eventAfter.test(after), bare };
}

/** Reads "It defaults to `5`", which may have the condition that the value is left out: "If not set, it defaults to `5`." */
export function readFallback(
  { before, after }: Predicate,
  name: string,
  phrases: ClausePhrases,
): Statement | undefined {
  const comma = before.lastIndexOf(',');
  const omitted = comma >= 0 && phrases.condition.test(before) && phrases.omission.test(before.slice(0, comma));
  const statement = readStatement({ before: omitted ? before.slice(comma + 1) : before, after }, name, phrases);
  return statement && omitted ? { ...statement, bare: false } : statement;
}

/** Whether a sentence states something under a condition other than that the value is left out. */
export function isConditional({ before, after }: Predicate, phrases: ClausePhrases): boolean {
  const head = lastClause(before, phrases);
  if (phrases.conditionAfter.test(after)) return true;
  return (phrases.condition.test(head) || phrases.event.test(head)) && !phrases.omission.test(head);
}

/** The words after the last colon, semicolon, dash or opening parenthesis. */
function lastClause(text: string, { boundary }: ClausePhrases): string {
  const last = [...text.matchAll(boundary)].at(-1);
  return plain(last === undefined ? text : text.slice(last.index + last[0].length));
}

/** The words before the subject; undefined if the subject is not the row. */
function headOf(clause: string, name: string, phrases: ClausePhrases): string | undefined {
  if (phrases.noSubject.test(clause)) return '';
  const subject = phrases.subject.exec(clause);
  if (subject !== null) return clause.slice(0, subject.index);
  const named = ownName(clause, name, phrases);
  if (named !== undefined) return named;
  return isShared(clause, name, phrases) ? '' : undefined;
}

/** The words before a subject that is the row's name, in the spelling of the row or in words: "the display name" for `displayName`. */
function ownName(clause: string, name: string, { kindOfRow }: ClausePhrases): string | undefined {
  if (name === '') return undefined;
  const words = clause.replace(kindOfRow, '').trimEnd();
  for (const spelling of [name, spaceName(name)]) {
    const start = words.length - spelling.length;
    if (words.slice(Math.max(0, start)).toLowerCase() !== spelling.toLowerCase()) continue;
    const head = words.slice(0, start);
    if (head === '' || /\s$/.test(head)) return head.replace(/\b(?:the|its|this)\s$/i, '');
  }
  return undefined;
}

/** Whether the clause has an earlier predicate with the same subject: "This property is old and". */
function isShared(clause: string, name: string, phrases: ClausePhrases): boolean {
  if (!phrases.coordinated.test(clause) || phrases.relative.test(clause)) return false;
  const first = phrases.leadingSubject.exec(clause)?.[0];
  return first !== undefined || (name !== '' && clause.toLowerCase().startsWith(`${name.toLowerCase()} `));
}

/** Without the marks of code spans, which surround names. */
function plain(text: string): string {
  return text.replaceAll('`', '').replace(/\u00a0+/g, ' ');
}
