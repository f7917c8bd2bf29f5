import { createHash } from 'node:crypto';
import type { ReportingDescriptor, Result } from 'sarif';
import type { Change, ChangeKind } from '../../model/change/change.js';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import { verdictRules, type VerdictRule } from '../../model/change/verdict-rules.js';
import type { Verdict } from '../../model/change/verdict.js';
import { changeInWords } from '../text/changes-in-words.js';
import { describeLocation, fingerprintName, plainText } from './sarif-location.js';

/** Describes a kind of change as a rule. */
export function describeKind(kind: ChangeKind): ReportingDescriptor {
  const { because, judgement }: VerdictRule = verdictRules[kind];
  const verdicts = [judgement.read && `readers: ${judgement.read}`, judgement.send && `senders: ${judgement.send}`];
  const text = `${because} For ${verdicts.filter((verdict) => verdict !== undefined).join(', for ')}.`;
  return {
    id: kind,
    shortDescription: { text: `A change of the API: ${kind.replaceAll('-', ' ')}.` },
    help: { text, markdown: text },
    defaultConfiguration: { level: levels[worstVerdict({ judgement })] },
  };
}

/** Describes a change at its place in the state after, with the place before as a related one. */
export function resultOfChange(change: Change, folder?: string): Result & { readonly ruleId: string } {
  const { kind, places, subject, before, after, detail } = change;
  const place = places.after ?? places.before;
  const identity = JSON.stringify([kind, subject, before, after, detail]);
  return {
    ruleId: kind,
    level: levels[worstVerdict(change)],
    message: { text: plainText(changeInWords(change)) },
    ...(place && { locations: [{ physicalLocation: describeLocation(place, folder) }] }),
    ...(places.before &&
      places.after && {
        relatedLocations: [{ message: { text: 'before' }, physicalLocation: describeLocation(places.before, folder) }],
      }),
    partialFingerprints: { [fingerprintName]: createHash('sha256').update(identity).digest('hex').slice(0, 16) },
  };
}

/** A change is no error: whether it fails the run is for `--fail-on` to say. */
const levels = { breaking: 'warning', compatible: 'note', editorial: 'note' } as const satisfies Record<
  Verdict,
  Result['level']
>;
