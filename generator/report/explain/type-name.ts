import { simpleName } from '../../model/edm.js';
import type { TypeReference } from '../../model/edm.js';

/** A type as documentation writes it, for example `String collection`. */
export function printTypeName(type: TypeReference): string {
  return type.kind === 'Collection' ? `${printTypeName(type.of)} collection` : simpleName(type.name);
}
