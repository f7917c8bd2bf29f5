import { catalogue } from '../../model/catalogue/index.js';
import type { Change } from '../../model/change/change.js';
import { worstVerdict } from '../../model/change/summarise-changes.js';
import { verdictRules } from '../../model/change/verdict-rules.js';
import type { Verdict } from '../../model/change/verdict.js';
import type { Severity, ToldDiagnostic } from '../../model/diagnostic.js';
import { affectedBy, changeInWords } from '../text/changes-in-words.js';
import { printOtherPlaces } from '../text/count-places.js';
import type { Annotation } from './workflow-command.js';

/** The annotation of a finding at its place. */
export function annotateFinding(told: ToldDiagnostic): Annotation {
  const { code, severity, message, source } = told.diagnostic;
  const { file, line, endLine, column, endColumn } = source;
  return {
    kind: kindsOfSeverity[severity],
    title: code,
    message: `${message}${printOtherPlaces(told)}\n${catalogue[code].fix}`,
    file,
    line,
    endLine,
    ...(line === endLine && { col: column, endColumn }),
  };
}

/** The annotation of a change. One that was removed has no line of its own any more. */
export function annotateChange(change: Change): Annotation {
  const { before, after } = change.places;
  const affected = affectedBy(change);
  return {
    kind: kindsOfVerdict[worstVerdict(change)],
    title: change.kind,
    message: `${changeInWords(change)}${affected === '' ? '' : ` (${affected})`}\n${verdictRules[change.kind].because}`,
    ...(before && !after && { file: before.file }),
    ...(after && { file: after.file, line: after.line }),
  };
}

const kindsOfSeverity: Readonly<Record<Severity, Annotation['kind']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  off: 'notice',
};

/** A change is no error: whether it fails the run is for `--fail-on` to say. */
const kindsOfVerdict: Readonly<Record<Verdict, Annotation['kind']>> = {
  breaking: 'warning',
  compatible: 'notice',
  editorial: 'notice',
};
