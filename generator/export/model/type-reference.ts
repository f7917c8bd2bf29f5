import { isPrimitiveName } from '../../model/edm/primitives.js';
import { qualifiedName, type TypeReference } from '../../model/edm/type-reference.js';
import { isObject } from '../../model/json-value.js';
import { list, type Codec, type Reading } from './codec.js';

/** A type: its name, or `{ "Collection": "Edm.String" }`, `{ "Map": … }` and `{ "Union": […] }`. */
export const typeReference: Codec<TypeReference> = { write: writeType, read: readType };

function writeType(type: TypeReference): unknown {
  switch (type.kind) {
    case 'Primitive':
    case 'Named':
      return type.name;
    case 'Collection':
    case 'Map':
      return { [type.kind]: writeType(type.of) };
    case 'Union':
      return { Union: type.of.map(writeType) };
  }
}

function readType(json: unknown): Reading<TypeReference> {
  if (typeof json === 'string')
    return {
      value: isPrimitiveName(json) ? { kind: 'Primitive', name: json } : { kind: 'Named', name: qualifiedName(json) },
    };
  if (!isObject(json)) return { misread: '' };
  const [[kind, inner] = [], ...others] = Object.entries(json);
  if (others.length > 0) return { misread: '' };
  if (kind === 'Union') {
    const of = list(typeReference).read(inner);
    return 'misread' in of ? of : { value: { kind, of: of.value } };
  }
  if (kind !== 'Collection' && kind !== 'Map') return { misread: '' };
  const of = readType(inner);
  return 'misread' in of ? of : { value: { kind, of: of.value } };
}
