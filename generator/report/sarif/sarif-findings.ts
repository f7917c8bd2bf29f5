import type { ReportingDescriptor, Result } from 'sarif';
import type { CatalogueEntry } from '../../model/catalogue/entry.js';
import { catalogue } from '../../model/catalogue/index.js';
import type { Severity } from '../../model/catalogue/severity.js';
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.js';
import { explainCode } from '../explain/explain-code.js';
import type { ReportedFindings } from '../report.js';
import { describeFixes } from './sarif-fixes.js';
import { describeLocation, fingerprintName, plainText } from './sarif-location.js';

/** Describes a code as a rule, with pages that have the fault and that do not. */
export function describeCode(code: DiagnosticCode): ReportingDescriptor {
  const { severity, explanation, fix }: CatalogueEntry<never> = catalogue[code];
  return {
    id: code,
    shortDescription: { text: explanation },
    help: { text: explainCode(code) ?? explanation, markdown: `${explanation}\n\n**Fix:** ${fix}` },
    defaultConfiguration: { level: levels[severity] },
  };
}

/** Describes a finding, with the fingerprint that it has in a baseline. */
export function resultOfFinding(
  diagnostic: Diagnostic,
  { texts, fingerprintOf }: Pick<ReportedFindings, 'texts' | 'fingerprintOf'>,
  folder?: string,
): Result & { readonly ruleId: string } {
  const { code, severity, message, source, related } = diagnostic;
  return {
    ruleId: code,
    level: levels[severity],
    message: { text: plainText(message) },
    locations: [{ physicalLocation: describeLocation(source, folder) }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one) => ({
        message: { text: plainText(one.message) },
        physicalLocation: describeLocation(one.source, folder),
      })),
    }),
    ...describeFixes(diagnostic, texts, folder),
    partialFingerprints: { [fingerprintName]: fingerprintOf(diagnostic) },
  };
}

const levels = { error: 'error', warning: 'warning', info: 'note', off: 'none' } as const satisfies Record<
  Severity,
  Result['level']
>;
