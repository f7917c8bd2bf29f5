import type { Severity } from '../../model/catalogue/severity.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { plural } from '../../model/text/plural.js';

/** The number of findings of each severity, and of the files that have some: `1 error, 0 warnings, 3 remarks in 2 files`. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const count = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  const counts = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('info'), 'remark'),
  ];
  const files = new Set(diagnostics.map(({ source }) => source.file)).size;
  return `${counts.join(', ')} in ${plural(files, 'file')}`;
}
