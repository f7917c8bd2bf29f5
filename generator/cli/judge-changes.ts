import type { Change } from '../model/change/change.js';
import { worstVerdict } from '../model/change/summarise-changes.js';
import { verdicts, type Verdict } from '../model/change/verdict.js';

/** Whether one of the changes is at least as bad as a verdict. */
export function reachesVerdict(changes: readonly Change[], limit: Verdict): boolean {
  return changes.some((change) => verdicts.indexOf(worstVerdict(change)) <= verdicts.indexOf(limit));
}
