import type { PrimitiveName, TypeReference } from '../../model/edm/type-reference.js';
import type { JsonNode } from '../../model/json.js';
import { sameType } from '../resolving/type-scope.js';

/** Finds the type of an object: the one that it names itself, or that its place has. */
export type ObjectType = (node: JsonNode) => TypeReference | undefined;

/** Reads a type off a value of an example, placeholders (`"String (timestamp)"`) by what they stand for. Undefined for null and `[]`. */
export function inferType(node: JsonNode, typeOf: ObjectType): TypeReference | undefined {
  switch (node.kind) {
    case 'Null':
      return undefined;
    case 'Boolean':
      return primitive('Edm.Boolean');
    case 'Number':
      return primitive(numberType(node.text));
    case 'String':
      return primitive(placeholderType(node.value) ?? textType(node.value));
    case 'Object':
      return typeOf(node) ?? primitive('Edm.Untyped');
    case 'Array': {
      const of = joinTypes(node.items.map((item) => inferType(item, typeOf)));
      return of === undefined ? undefined : { kind: 'Collection', of };
    }
  }
}

/** The narrowest type that all values have; `String` where texts differ in form, `Untyped` where nothing fits. */
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
  const wider = widenings.find((family) => names.every((name) => name !== undefined && family.includes(name)));
  return primitive(wider?.at(-1) ?? 'Edm.Untyped');
}

/** Families of types, each ending with the one that holds the values of all. */
const widenings: readonly (readonly PrimitiveName[])[] = [
  ['Edm.Int32', 'Edm.Int64'],
  ['Edm.Int32', 'Edm.Int64', 'Edm.Double'],
  ['Edm.Date', 'Edm.DateTimeOffset', 'Edm.TimeOfDay', 'Edm.Duration', 'Edm.Binary', 'Edm.Guid', 'Edm.String'],
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

const placeholders: ReadonlyMap<string, PrimitiveName> = new Map([
  ['boolean', 'Edm.Boolean'],
  ['integer', 'Edm.Int32'],
  ['int32', 'Edm.Int32'],
  ['int64', 'Edm.Int64'],
  ['double', 'Edm.Double'],
  ['datetimeoffset', 'Edm.DateTimeOffset'],
  ['string (timestamp)', 'Edm.DateTimeOffset'],
  ['datetime-value', 'Edm.DateTimeOffset'],
  ['string (duration)', 'Edm.Duration'],
  ['string (iso 8601 duration)', 'Edm.Duration'],
  ['string (time of day)', 'Edm.TimeOfDay'],
  ['string (binary)', 'Edm.Binary'],
]);

function placeholderType(text: string): PrimitiveName | undefined {
  return placeholders.get(text.toLowerCase());
}
