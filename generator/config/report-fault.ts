import { diagnose, type Diagnostic } from '../model/diagnostic.js';
import type { OptionFault } from '../model/option/option-types.js';
import type { Source } from '../model/source.js';

/** The diagnostic of a fault of an option. */
export function reportFault(fault: OptionFault, source: Source): Diagnostic {
  return fault.kind === 'unknown'
    ? diagnose('unknown-option', source, fault)
    : diagnose('malformed-option', source, fault);
}
