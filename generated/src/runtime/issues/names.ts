// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { JsonObject } from '../is-object.js';
import { report, wrong, type Found } from './found.js';

/** Reports a property that is missing and may have any value. */
export function present(found: Found, name: string, isPresent: boolean): Found {
  return isPresent ? found : wrong(found, name, undefined, 'any value');
}

/** Reports the properties with a value that are neither documented nor annotations (names with `@`). */
export function unknownProperties(
  found: Found,
  value: JsonObject,
  isDocumented: (name: string) => boolean,
  expected: string,
): Found {
  let all = found;
  for (const name in value) {
    if (all?.limitReached) break;
    if (isDocumented(name) || name.includes('@') || value[name] === undefined) continue;
    all = report(all, [name], 'unknown-property', expected, value[name]);
  }
  return all;
}
