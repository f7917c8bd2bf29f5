import type { Change } from '../model/change/change.js';
import { ownerOfSubject } from '../model/change/describe-change.js';
import { worstVerdict } from '../model/change/summarise-changes.js';
import { verdicts } from '../model/change/verdict.js';
import { compareSource } from '../model/source.js';
import { compareText } from '../model/text/compare.js';

/** Sorts changes by verdict, then by owner, then by place. */
export function sortChanges(changes: readonly Change[]): readonly Change[] {
  return changes
    .map((change) => ({
      change,
      verdict: verdicts.indexOf(worstVerdict(change)),
      owner: ownerOfSubject(change.subject),
      place: change.places.after ?? change.places.before,
    }))
    .toSorted(
      (a, b) =>
        a.verdict - b.verdict ||
        compareText(a.owner, b.owner) ||
        (a.place !== undefined && b.place !== undefined ? compareSource(a.place, b.place) : 0) ||
        compareText(a.change.kind, b.change.kind) ||
        compareText(JSON.stringify(a.change.subject), JSON.stringify(b.change.subject)),
    )
    .map(({ change }) => change);
}
