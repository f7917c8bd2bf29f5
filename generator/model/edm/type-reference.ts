import type { PrimitiveName } from './primitives.js';

declare const qualified: unique symbol;

/** Namespace and simple name, for example `contoso.sales.order`. */
export type QualifiedName = string & { readonly [qualified]: true };

/** Marks a text that consists of a namespace and a simple name as a qualified name. */
export function qualifiedName(text: string): QualifiedName {
  // Qualified names are made only here; the brand keeps any other text, such as a type's key in lower case, from being used as one.
  return text as QualifiedName;
}

/** A resolved type: `String collection` is a Collection of the Primitive `Edm.String`. Collections do not nest. */
export type TypeReference =
  | { readonly kind: 'Primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'Named'; readonly name: QualifiedName }
  | { readonly kind: 'Collection'; readonly of: TypeReference };

/** The part after the last dot. */
export function simpleName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** The part before the last dot; empty for a simple name. */
export function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

/** The element type of a collection; any other type itself. */
export function elementType(type: TypeReference): Exclude<TypeReference, { readonly kind: 'Collection' }> {
  return type.kind === 'Collection' ? elementType(type.of) : type;
}

/** A type in the syntax of CSDL, for example `Collection(Edm.String)`. */
export function csdlName(type: TypeReference): string {
  return type.kind === 'Collection' ? `Collection(${csdlName(type.of)})` : type.name;
}

/** Whether a simple or qualified name refers to this type, in any case. */
export function isNamed(type: QualifiedName, name: string): boolean {
  const known = name.length === type.length ? type : simpleName(type);
  return known.length === name.length && known.toLowerCase() === name.toLowerCase();
}
