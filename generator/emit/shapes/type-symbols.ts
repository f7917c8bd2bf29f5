import type { QualifiedName } from '../../model/edm/type-reference.js';
import type { EnumType } from '../../model/schema/schema.js';
import type { ModuleSymbol } from '../code/code.js';
import type { Names, TypeNames } from '../names/name-schema.js';

/** The names of a type of the schema. */
export function namesOf({ types }: Names, name: QualifiedName): TypeNames {
  const own = types.get(name);
  if (own === undefined) throw new Error(`Type ${name} is referred to, but has no name.`);
  return own;
}

/** The exported symbol of a type, or of the documented members of an enum. */
export function typeSymbol(names: Names, name: QualifiedName): ModuleSymbol {
  const { shapes, modules } = namesOf(names, name);
  return { name: shapes.read, module: modules.read };
}

/** The exported symbol of the members that a request may send: all except the sentinel. */
export function sendableSymbol(names: Names, { name, sentinel }: EnumType): ModuleSymbol {
  const { known, modules } = namesOf(names, name);
  return sentinel === undefined ? typeSymbol(names, name) : { name: known, module: modules.read };
}
