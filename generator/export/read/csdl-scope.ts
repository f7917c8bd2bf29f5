import { isPrimitiveName } from '../../model/edm/primitives.js';
import { namespaceOf, qualifiedName, simpleName, type TypeReference } from '../../model/edm/type-reference.js';
import type { JsonObject } from '../../model/json-value.js';
import { fileSource, type Source } from '../../model/source.js';
import { lineName } from './read-document.js';

/** What reading an element of a CSDL document needs to know of the rest. */
export interface CsdlScope {
  /** The path of the document. */
  readonly file: string;
  /** The namespace of each alias. */
  readonly aliases: ReadonlyMap<string, string>;
  /** The type of each type definition, by qualified name. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** A value if it is a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The place of an element. Only lines are known. */
export function placeOf(element: JsonObject, { file }: CsdlScope): Source {
  return placeOfLine(element[lineName], file);
}

/** The place of a line; without one, that of the document. */
export function placeOfLine(line: unknown, file: string): Source {
  return typeof line === 'number' ? { file, line, column: 1, endLine: line, endColumn: 1 } : fileSource(file);
}

/** A qualified name with the namespace in place of its alias. */
export function resolveName(name: string, { aliases }: CsdlScope): string {
  const namespace = aliases.get(namespaceOf(name));
  return namespace === undefined ? name : `${namespace}.${simpleName(name)}`;
}

/** The value of an annotation, by the qualified name of its term. `prefix`: the member that it annotates. */
export function annotationOf(element: JsonObject, term: string, scope: CsdlScope, prefix = ''): unknown {
  const direct = element[`${prefix}@${term}`];
  if (direct !== undefined) return direct;
  for (const [alias, namespace] of scope.aliases) {
    const value = namespace === namespaceOf(term) ? element[`${prefix}@${alias}.${simpleName(term)}`] : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The type of an element: `$Type` and `$Collection`. CSDL JSON leaves out `Edm.String` (OData CSDL JSON 4.01, section 7.1). */
export function typeOf(element: JsonObject, scope: CsdlScope): TypeReference {
  const type = namedType(resolveName(textOf(element['$Type']) ?? 'Edm.String', scope), scope);
  return element['$Collection'] === true ? { kind: 'Collection', of: type } : type;
}

function namedType(name: string, scope: CsdlScope): TypeReference {
  const defined = scope.definitions.get(name) ?? name;
  if (isPrimitiveName(defined)) return { kind: 'Primitive', name: defined };
  // Other types of Edm, such as `Edm.GeographyPoint` and the abstract ones.
  if (defined.startsWith('Edm.')) return { kind: 'Primitive', name: 'Edm.Untyped' };
  return { kind: 'Named', name: qualifiedName(defined) };
}

/** Reads a type in the syntax of our own annotation: `Edm.String or Map(a.b)`. */
export function readDocumentedType(text: string, scope: CsdlScope): TypeReference {
  const alternatives = text.split(' or ');
  if (alternatives.length > 1 && !text.includes('('))
    return { kind: 'Union', of: alternatives.map((one) => readDocumentedType(one, scope)) };
  const wrapped = /^(Collection|Map)\((.*)\)$/.exec(text);
  if (wrapped?.[2] === undefined) return namedType(text, scope);
  return { kind: wrapped[1] === 'Map' ? 'Map' : 'Collection', of: readDocumentedType(wrapped[2], scope) };
}
