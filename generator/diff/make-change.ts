import type { Change, ChangeKind, ChangePlaces, ChangeTexts } from '../model/change/change.js';
import type { Judgement } from '../model/change/verdict.js';
import { verdictRules } from '../model/change/verdict-rules.js';
import type { Source } from '../model/source.js';

/** The sides of the API that meet a thing. */
export interface Sides {
  readonly read: boolean;
  readonly send: boolean;
}

export const bothSides: Sides = { read: true, send: true };

type SubjectOf<Kind extends ChangeKind> = Extract<Change, { readonly kind: Kind }>['subject'];

interface ChangeInput<Kind extends ChangeKind> extends ChangeTexts {
  readonly subject: SubjectOf<Kind>;
  readonly before?: string;
  readonly at: readonly [before: Source | undefined, after: Source | undefined];
  readonly sides?: Sides;
}

/** Makes a change of a kind, with the verdicts of its rule for the sides that meet the thing. */
export function makeChange<Kind extends ChangeKind>(
  kind: Kind,
  { subject, at: [before, after], sides = bothSides, ...texts }: ChangeInput<Kind>,
): Change {
  const places: ChangePlaces = {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
  const made = { kind, subject, ...texts, places, judgement: judge(verdictRules[kind].judgement, sides) };
  // The parameters tie the subject to the kind, but TypeScript does not distribute a generic kind over the union.
  return made as unknown as Change;
}

/** The verdicts for the sides that meet the thing. If a rule is only about a side that does not, its verdict stays: nothing is lost. */
function judge(rule: Judgement, { read, send }: Sides): Judgement {
  const judged: Judgement = {
    ...(rule.read !== undefined && read ? { read: rule.read } : {}),
    ...(rule.send !== undefined && send ? { send: rule.send } : {}),
  };
  return judged.read === undefined && judged.send === undefined ? rule : judged;
}
