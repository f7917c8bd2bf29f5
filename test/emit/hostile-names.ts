import type { Schema } from '../../generator/model/schema/schema.js';
import { enumType, named, property, schemaOf, structuredType } from '../check/documented.js';
import { required, text } from './shop.js';

/** Names with a meaning in JSON pointers, URIs, regular expressions or JSON Schema, and names that look derived from others. */
export const hostileNames: Schema = schemaOf([
  ...['~', '/', '%41', 'a b', 'order', 'order-create', 'order-', '#', '?', '"', 'é', '__proto__', '\uD800'].map(
    (name) =>
      structuredType(name, [property('main', named(name)), property('$ref', text), property('constructor', text)]),
  ),
  structuredType('odd', [required('a@b.c', text), required('$schema', text), required('default', text)]),
  enumType('nothing', []),
  enumType('signs', ['a|b', '.', ' c', 'd,e', '\\', ']'], { flags: true }),
  structuredType('holder', [property('nothing', named('nothing')), property('signs', named('signs'))]),
]);
