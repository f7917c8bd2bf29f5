import { isAnyValue, type PrimitiveName } from './primitives.js';

declare const qualified: unique symbol;

/** Namespace and simple name, for example `contoso.sales.order`. */
export type QualifiedName = string & { readonly [qualified]: true };

/** Marks a text that consists of a namespace and a simple name as a qualified name. */
export function qualifiedName(text: string): QualifiedName {
  // Qualified names are made only here; the brand keeps any other text, such as a type's key in lower case, from being used as one.
  return text as QualifiedName;
}

/** A resolved type: `String collection` is a Collection of the Primitive `Edm.String`. */
export type TypeReference =
  | { readonly kind: 'Primitive'; readonly name: PrimitiveName }
  | { readonly kind: 'Named'; readonly name: QualifiedName }
  | { readonly kind: 'Collection'; readonly of: TypeReference }
  /** One of several types, for example `String or Int32`; at least two, none of which is a union. */
  | { readonly kind: 'Union'; readonly of: readonly TypeReference[] }
  /** An object with any names, whose values are of one type: `map of string to order`. */
  | { readonly kind: 'Map'; readonly of: TypeReference };

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

/** Whether every value of a type is of a known primitive type, so that a response contains it in an object of its own. */
export function isScalar(type: TypeReference): boolean {
  if (type.kind === 'Union') return type.of.every(isScalar);
  return type.kind === 'Primitive' && !isAnyValue(type.name);
}

/** The documented types in a type, at any depth. */
export function namedIn(type: TypeReference | undefined): readonly QualifiedName[] {
  switch (type?.kind) {
    case undefined:
    case 'Primitive':
      return [];
    case 'Named':
      return [type.name];
    case 'Collection':
    case 'Map':
      return namedIn(type.of);
    case 'Union':
      return type.of.flatMap(namedIn);
  }
}

/**
 * A type in the syntax of CSDL, for example `Collection(Edm.String)`. CSDL has neither unions nor maps: they are
 * `Edm.String or Edm.Int32` and `Map(Edm.String)`.
 */
export function csdlName(type: TypeReference): string {
  switch (type.kind) {
    case 'Primitive':
    case 'Named':
      return type.name;
    case 'Collection':
    case 'Map':
      return `${type.kind}(${csdlName(type.of)})`;
    case 'Union':
      return type.of.map(csdlName).join(' or ');
  }
}

/** A type as a Type cell writes it, for example `String collection` or `map of order`. */
export function cellText(type: TypeReference): string {
  switch (type.kind) {
    case 'Primitive':
    case 'Named':
      return simpleName(type.name);
    case 'Collection':
      return `${type.of.kind === 'Union' ? `(${cellText(type.of)})` : cellText(type.of)} collection`;
    case 'Map':
      return `map of ${cellText(type.of)}`;
    case 'Union':
      return type.of.map(cellText).join(' or ');
  }
}

/** Whether a simple or qualified name refers to this type, in any case. */
export function isNamed(type: QualifiedName, name: string): boolean {
  const known = name.length === type.length ? type : simpleName(type);
  return known.length === name.length && known.toLowerCase() === name.toLowerCase();
}
