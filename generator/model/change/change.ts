// What differs between two states of an API, in the words of its documentation: one `Change` per fact that differs.
// diff/ finds changes, report/ shows them; what a kind of change means is written down once, in `verdict-rules.ts`.
import type { Source } from '../source.js';
import type { Subject } from './subject.js';
import type { Judgement, Verdict } from './verdict.js';
import type { verdictRules } from './verdict-rules.js';

/** A kind of change: a row of the table of verdicts. */
export type ChangeKind = keyof typeof verdictRules;

/** Where a thing stands in both states; only one place if it was added or removed. */
export interface ChangePlaces {
  readonly before?: Source;
  readonly after?: Source;
}

/** The texts of a change, as the documentation writes them: `Int32`, `at most 64 characters`. */
export interface ChangeTexts {
  readonly before?: string;
  readonly after?: string;
  /** What of the thing has changed, for kinds that have several: `create requests`. */
  readonly detail?: string;
}

interface ChangeOf<Kind extends ChangeKind> extends ChangeTexts {
  readonly kind: Kind;
  readonly subject: Extract<Subject, { readonly kind: (typeof verdictRules)[Kind]['about'] }>;
  readonly places: ChangePlaces;
  readonly judgement: Judgement;
}

/** One difference between two states of an API. */
export type Change = { readonly [Kind in ChangeKind]: ChangeOf<Kind> }[ChangeKind];

/** The step of the version that changes ask for (Semantic Versioning 2.0.0), and the change that decides. */
export interface ChangeSummary {
  readonly step: 'major' | 'minor' | 'patch' | 'none';
  readonly counts: Readonly<Record<Verdict, number>>;
  /** The first change with the worst verdict. */
  readonly decisive?: Change;
}
