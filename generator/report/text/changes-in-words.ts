import type { Change, ChangeSummary } from '../../model/change/change.js';
import { describeChange } from '../../model/change/describe-change.js';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import { verdicts, type Verdict } from '../../model/change/verdict.js';
import type { Source } from '../../model/source.js';
import { plural } from '../../model/text/plural.js';

/** The changes by verdict, the worst first; verdicts without changes are left out. */
export function groupByVerdict(changes: readonly Change[]): readonly (readonly [Verdict, readonly Change[]])[] {
  return verdicts.flatMap((verdict) => {
    const group = changes.filter((change) => worstVerdict(change) === verdict);
    return group.length === 0 ? [] : [[verdict, group] as const];
  });
}

/** The number of changes with each verdict: `3 changes: 1 breaking, 2 editorial`. */
export function countVerdicts(changes: readonly Change[]): string {
  const counts = groupByVerdict(changes).map(([verdict, group]) => `${group.length} ${verdict}`);
  return counts.length === 0 ? 'The API is the same.' : `${plural(changes.length, 'change')}: ${counts.join(', ')}`;
}

/** What has changed, in one sentence without markup. */
export function changeInWords(change: Change): string {
  return describeChange(change)
    .map(({ text }) => text)
    .join('');
}

/** Whom a verdict is for: `readers`, `senders`, or nothing if it is for everybody that it could be for. */
export function affectedBy({ judgement: { read, send } }: Change): string {
  if (read === send || (read === undefined && send === 'editorial')) return '';
  const worst = verdicts.find((verdict) => verdict === read || verdict === send);
  return read === worst ? 'readers' : 'senders';
}

/** The places of a change: `resources/order.md:12`, or `resources/order.md:12 → :14` if only the line differs. */
export function printPlaces({ places: { before, after } }: Change): string {
  if (before === undefined) return after === undefined ? '' : printLineOf(after);
  if (after === undefined) return printLineOf(before);
  const [was, is] = [printLineOf(before), printLineOf(after)];
  if (was === is) return is;
  return before.file === after.file ? `${was} → :${after.line}` : `${was} → ${is}`;
}

function printLineOf({ file, line }: Source): string {
  return `${file}:${line}`;
}

/** The step of the version in words: `major: breaking changes`. */
export const stepsInWords: Readonly<Record<ChangeSummary['step'], string>> = {
  major: 'there are breaking changes',
  minor: 'the API has changed, and nothing that worked before fails',
  patch: 'only texts and examples were edited',
  none: 'nothing has changed',
};
