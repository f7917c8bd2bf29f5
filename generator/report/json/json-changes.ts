import type { Change } from '../../model/change/change.js';
import { changeInWords } from '../text/changes-in-words.js';
import type { Subject } from '../../model/change/subject.js';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import type { Verdict } from '../../model/change/verdict.js';
import { verdictRules } from '../../model/change/verdict-rules.js';
import type { Source } from '../../model/source.js';

/** A change in a report. */
export interface JsonChange {
  /** A row of the table in docs/verdicts.md. */
  readonly kind: string;
  /** The worse of `read` and `send`. */
  readonly verdict: Verdict;
  /** For code that reads answers; null if it never meets the thing. */
  readonly read: Verdict | null;
  /** For code that sends requests; null if it never meets the thing. */
  readonly send: Verdict | null;
  readonly message: string;
  readonly because: string;
  readonly subject: Subject;
  readonly before: string | null;
  readonly after: string | null;
  readonly places: { readonly before: Source | null; readonly after: Source | null };
}

/** Describes a change for programs. */
export function jsonChange(change: Change): JsonChange {
  const { kind, subject, judgement, before, after, places } = change;
  return {
    kind,
    verdict: worstVerdict(change),
    read: judgement.read ?? null,
    send: judgement.send ?? null,
    message: changeInWords(change),
    because: verdictRules[kind].because,
    subject,
    before: before ?? null,
    after: after ?? null,
    places: { before: places.before ?? null, after: places.after ?? null },
  };
}
