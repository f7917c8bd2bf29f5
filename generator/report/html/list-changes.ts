import type { Change, ChangePlaces } from '../../model/change/change.js';
import { describeChange, ownerOfSubject } from '../../model/change/describe-change.js';
import type { Subject } from '../../model/change/subject.js';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import { verdicts, type Verdict } from '../../model/change/verdict.js';
import { verdictRules } from '../../model/change/verdict-rules.js';
import type { ReportedDifference } from '../report.js';
import { stepsInWords } from '../text/changes-in-words.js';
import { findLinesIn, type LineFinder } from './find-lines.js';
import type { HtmlChange, HtmlChanges, HtmlSide, HtmlVerdict } from './html-report.js';
import type { PageIndex } from './page-index.js';

type Finders = Readonly<Record<keyof ChangePlaces, LineFinder>>;

/** What has changed, in the words of the documentation, with both sides of each change. */
export function listChanges({ changes, summary, texts }: ReportedDifference, index: PageIndex): HtmlChanges {
  const finders = { before: findLinesIn(texts?.before ?? new Map()), after: findLinesIn(texts?.after ?? new Map()) };
  return {
    step: summary.step,
    because: stepsInWords[summary.step],
    list: changes.map((change) => listChange(change, finders, index)),
  };
}

function listChange(change: Change, finders: Finders, index: PageIndex): HtmlChange {
  const { kind, subject, judgement } = change;
  return {
    kind,
    verdict: numberVerdict(worstVerdict(change)),
    ...(judgement.read && { read: numberVerdict(judgement.read) }),
    ...(judgement.send && { send: numberVerdict(judgement.send) }),
    owner: ownerOfSubject(subject),
    says: alternate(change),
    because: verdictRules[kind].because,
    ...linksOf(subject, index),
    ...sideOf(change, 'before', { findLine: finders.before, index }),
    ...sideOf(change, 'after', { findLine: finders.after, index }),
  };
}

/** The sentence without its owner: our words at even positions, names and texts of the documentation at odd ones. */
function alternate(change: Change): readonly string[] {
  const [, , ...pieces] = describeChange(change);
  const texts: string[] = [];
  for (const { kind, text } of pieces) {
    const isDocumented = kind === 'Documented';
    const fits = (texts.length % 2 === 1) === isDocumented;
    if (fits) texts.push(text);
    else if (isDocumented) texts.push('', text);
    else texts[texts.length - 1] += text;
  }
  return texts;
}

function linksOf(subject: Subject, index: PageIndex): Pick<HtmlChange, 'type' | 'operation'> {
  const type = 'type' in subject ? index.typeNamed(subject.type) : undefined;
  const operation = 'operation' in subject ? index.operationNamed(subject.operation) : undefined;
  return { ...(type !== undefined && { type }), ...(operation !== undefined && { operation }) };
}

function sideOf(
  change: Change,
  side: keyof ChangePlaces,
  { findLine, index }: { readonly findLine: LineFinder; readonly index: PageIndex },
): Pick<HtmlChange, 'before' | 'after'> {
  const text = change[side];
  const source = change.places[side];
  if (text === undefined && source === undefined) return {};
  const line = source && findLine(source);
  const shown: HtmlSide = {
    ...(text !== undefined && { text }),
    ...(source && { at: index.shownPlace(source) }),
    ...(line && { line }),
  };
  return { [side]: shown };
}

function numberVerdict(verdict: Verdict): HtmlVerdict {
  // `indexOf` of a list of three.
  return verdicts.indexOf(verdict) as HtmlVerdict;
}
