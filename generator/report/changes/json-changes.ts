import type { Change, ChangePlaces, ChangeSummary } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import type { Subject } from '../../model/change/subject.js';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import type { Verdict } from '../../model/change/verdict.js';
import { verdictRules } from '../../model/change/verdict-rules.js';
import type { Source } from '../../model/source.js';
import { escapeCharacter, replaceInvisible } from '../../model/text/invisible.js';
import type { ChangeReport, ChangeReporter } from './change-report.js';

/** The document that `diff --reporter json` prints. A field is never removed or changed within one `version`. */
interface JsonChanges {
  readonly version: 1;
  readonly step: ChangeSummary['step'];
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly changes: readonly JsonChange[];
}

interface JsonChange {
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

/** Changes as one JSON document, for programs. */
export const jsonChanges: ChangeReporter = {
  name: 'json',
  print: ({ changes, summary, displayPath }) => {
    const document: JsonChanges = {
      version: 1,
      step: summary.step,
      counts: summary.counts,
      changes: changes.map((change) => describe(change, displayPath)),
    };
    return `${replaceInvisible(JSON.stringify(document, undefined, 2), escapeCharacter)}\n`;
  },
};

function describe(change: Change, displayPath: ChangeReport['displayPath']): JsonChange {
  const { kind, subject, judgement, before, after, places } = change;
  const place = (side: keyof ChangePlaces): Source | null => {
    const source = places[side];
    return source === undefined ? null : { ...source, file: displayPath(source.file, side) };
  };
  return {
    kind,
    verdict: worstVerdict(change),
    read: judgement.read ?? null,
    send: judgement.send ?? null,
    message: describeChange(change)
      .map(({ text }) => text)
      .join(''),
    because: verdictRules[kind].because,
    subject,
    before: before ?? null,
    after: after ?? null,
    places: { before: place('before'), after: place('after') },
  };
}
