/** Whether code that worked before may fail (`breaking`), goes on working (`compatible`), or cannot tell the difference (`editorial`). */
export const verdicts = ['breaking', 'compatible', 'editorial'] as const;

export type Verdict = (typeof verdicts)[number];

/** The verdict on a change for each side of the API. A side that never meets the thing has none; at least one has. */
export interface Judgement {
  /** For code that reads what the service answers. */
  readonly read?: Verdict;
  /** For code that sends requests. */
  readonly send?: Verdict;
}
