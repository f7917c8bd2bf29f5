import { catalogue } from '../../model/catalogue/index.js';
import { isDiagnosticCode } from '../../model/diagnostic.js';

/** What a diagnostic code means and what to do about it. */
export function explainCode(name: string): string | undefined {
  if (!isDiagnosticCode(name)) return undefined;
  const { severity, explanation, fix } = catalogue[name];
  return `${name} (${severity})\n\n${explanation}\n\nFix: ${fix}\n`;
}
