// Written by docs2ts from the documentation. Do not edit: correct the page or the configuration, then run `docs2ts generate`.

import type { JsonObject } from '../is-object.js';
import { isOneTypeName, isSomeTypeName, isTypeName } from '../type-name.js';
import { report, type Found } from './found.js';
import { listNames } from './list-names.js';

/** Reports a value of `@odata.type` that is not the name of the type. */
export function typeName(found: Found, value: JsonObject, name: string, bare: string): Found {
  const given = value['@odata.type'];
  return isTypeName(given, name, bare) ? found : report(found, ['@odata.type'], 'wrong-type-name', name, given);
}

/** Reports a value of `@odata.type` that is not one of the names. */
export function oneTypeName(found: Found, value: JsonObject, names: readonly string[]): Found {
  const given = value['@odata.type'];
  if (isOneTypeName(given, names)) return found;
  return report(found, ['@odata.type'], 'wrong-type-name', listNames(names.map((name) => `#${name}`)), given);
}

/** Reports a value of `@odata.type` that is not text. */
export function someTypeName(found: Found, value: JsonObject): Found {
  const given = value['@odata.type'];
  return isSomeTypeName(given) ? found : report(found, ['@odata.type'], 'wrong-type-name', 'a type name', given);
}
