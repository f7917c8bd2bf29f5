import { inputCatalogue } from './catalogue/input.js';
import type { Diagnostic } from './diagnostic.js';

/** Whether the command, the configuration or a folder is at fault, rather than a page. Then nothing is written. */
export function isUsageFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && Object.hasOwn(inputCatalogue, code);
}
