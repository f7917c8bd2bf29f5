import { readPlaceholderWord } from '../../model/edm/primitive-words.js';
import { isTextual, type PrimitiveName } from '../../model/edm/primitives.js';
import type { TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import { sameType } from '../resolving/type-scope.js';

/** Returns the type of an object: the type in its `@odata.type`, or the declared type of its place. */
export type ObjectType = (node: JsonNode) => TypeReference | undefined;

/** Infers a type from an example value; a placeholder has the type that it names (`"String (timestamp)"`). Undefined for null and `[]`. */
export function inferType(node: JsonNode, typeOf: ObjectType): TypeReference | undefined {
  switch (node.kind) {
    case 'Null':
      return undefined;
    case 'Boolean':
      return primitive('Edm.Boolean');
    case 'Number':
      return primitive(numberType(node.text));
    case 'String':
      return primitive(readPlaceholderWord(node.value) ?? textType(node.value));
    case 'Object':
      return typeOf(node) ?? primitive('Edm.Untyped');
    case 'Array': {
      const of = joinTypes(node.items.map((item) => inferType(item, typeOf)));
      return of === undefined ? undefined : { kind: 'Collection', of };
    }
  }
}

/** The narrowest type that includes all the others: `Edm.String` for text in different forms, `Edm.Untyped` if nothing else fits. */
export function joinTypes(types: readonly (TypeReference | undefined)[]): TypeReference | undefined {
  const known = types.filter((type) => type !== undefined);
  const [first] = known;
  if (first === undefined) return undefined;
  if (known.every((type) => sameType(type, first))) return first;
  if (known.every((type) => type.kind === 'Collection')) {
    const of = joinTypes(known.map((type) => (type.kind === 'Collection' ? type.of : type)));
    return of === undefined ? undefined : { kind: 'Collection', of };
  }
  const names = known.map((type) => (type.kind === 'Primitive' ? type.name : undefined));
  if (names.every((name) => name !== undefined && isTextual(name))) return primitive('Edm.String');
  const wider = widenings.find((family) => names.every((name) => name !== undefined && family.includes(name)));
  return primitive(wider?.at(-1) ?? 'Edm.Untyped');
}

/** Families of numeric types. The last type of a family includes the others. */
const widenings: readonly (readonly PrimitiveName[])[] = [
  ['Edm.Int32', 'Edm.Int64'],
  ['Edm.Int32', 'Edm.Int64', 'Edm.Double'],
];

function primitive(name: PrimitiveName): TypeReference {
  return { kind: 'Primitive', name };
}

function numberType(text: string): PrimitiveName {
  if (/[.eE]/.test(text)) return 'Edm.Double';
  return Math.abs(Number(text)) < 2 ** 31 ? 'Edm.Int32' : 'Edm.Int64';
}

function textType(text: string): PrimitiveName {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:\d\d)$/i.test(text))
    return 'Edm.DateTimeOffset';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return 'Edm.Date';
  return 'Edm.String';
}
