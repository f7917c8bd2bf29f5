import { simpleName } from '../../model/edm/type-reference.js';
import type { TypeReference } from '../../model/edm/type-reference.js';

/** A type as documentation writes it, for example `String collection`. */
export function printTypeName(type: TypeReference): string {
  return type.kind === 'Collection' ? `${printTypeName(type.of)} collection` : simpleName(type.name);
}
