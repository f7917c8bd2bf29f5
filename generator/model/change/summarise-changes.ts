import type { Change, ChangeSummary } from './change.js';
import { verdicts, type Verdict } from './verdict.js';

const steps = { breaking: 'major', compatible: 'minor', editorial: 'patch' } as const;

/** The step of the version that changes ask for, and why. */
export function summariseChanges(changes: readonly Change[]): ChangeSummary {
  const count = (wanted: Verdict): number => changes.filter((change) => worstVerdict(change) === wanted).length;
  const worst = verdicts.find((verdict) => count(verdict) > 0);
  const decisive = changes.find((change) => worstVerdict(change) === worst);
  return {
    step: worst === undefined ? 'none' : steps[worst],
    counts: { breaking: count('breaking'), compatible: count('compatible'), editorial: count('editorial') },
    ...(decisive === undefined ? {} : { decisive }),
  };
}

/** The worse of the verdicts for readers and senders. */
export function worstVerdict({ judgement: { read, send } }: Pick<Change, 'judgement'>): Verdict {
  return verdicts.find((verdict) => verdict === read || verdict === send) ?? 'editorial';
}
