import fc from 'fast-check';
import { isCollection, itemShape } from '../../templates/src/runtime/item-shape.js';
import { nullable, optional } from '../../templates/src/runtime/presence.js';
import { propertiesOf } from '../../templates/src/runtime/properties-of.js';
import type { ObjectShape, PropertyShape, Shape } from '../../templates/src/runtime/shape.js';
import { fit } from '../../templates/test/support/mend.js';
import { scalarSamples } from '../agreement/scalar-samples.js';

/** Values that match a shape, nearly match it, or do not match it at all. */
export function anythingLike(shape: Shape): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: valueOf(shape, 3) },
    { weight: 1, arbitrary: fc.anything({ withNullPrototype: true }) },
  );
}

function valueOf(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'object':
      return objectOf(shape, depth);
    case 'union':
      return fc.oneof(...[shape.base(), ...shape.subtypes()].map((one) => objectOf(one, depth)));
    case 'enum':
      return fc.constantFrom(...shape.members.filter((name) => name !== shape.sentinel));
    case 'scalar':
      return fc.constantFrom(...(scalarSamples[shape.name] ?? ['text']));
    case 'list':
      return fc.array(nested(shape.of, depth), { maxLength: 2 });
    case 'map':
      return fc.dictionary(fc.string(), nested(shape.of, depth), { maxKeys: 2 });
    case 'alternatives':
      return fc.oneof(...shape.of.map((one) => nested(one, depth)));
  }
}

function nested(shape: Shape, depth: number): fc.Arbitrary<unknown> {
  return depth <= 0 ? fc.constantFrom('text', 1) : valueOf(shape, depth - 1);
}

function objectOf(shape: ObjectShape, depth: number): fc.Arbitrary<unknown> {
  const properties = propertiesOf(shape);
  const entries = properties.map((property) => {
    const bounds = shape.request === undefined ? undefined : property[4];
    const entry = entryOf(property, depth);
    return bounds === undefined ? entry : entry.map((value) => fit(value, bounds, () => 'text'));
  });
  const names = shape.typeNames ?? [shape.name];
  const typeName = fc.constantFrom(undefined, undefined, ...names, ...names.map((name) => `#${name}`));
  const strange = fc.option(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 1 }), { freq: 20, nil: {} });
  return fc.tuple(fc.tuple(...entries), typeName, strange).map(([values, name, others]) => {
    const object: Record<string, unknown> = { ...others };
    if (name !== undefined) object['@odata.type'] = name;
    properties.forEach(([key], index) => {
      const value = values[index];
      // Assigning `__proto__` would set the prototype; JSON.parse makes a property of it.
      if (value !== undefined)
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
    });
    return object;
  });
}

function entryOf([, type, presence]: PropertyShape, depth: number): fc.Arbitrary<unknown> {
  const many = isCollection(type);
  const shape = itemShape(type);
  const absent = fc.constant(undefined);
  if (depth === 0 && presence & optional) return absent;
  const item = valueOf(shape, depth - 1);
  const right = many ? fc.array(item, { maxLength: 2 }) : item;
  const unusual = presence & nullable ? fc.constant(null) : fc.constantFrom(null, 1, 'text', {}, []);
  const usual = presence & optional ? fc.oneof(right, absent) : right;
  return fc.oneof({ weight: 60, arbitrary: usual }, { weight: presence & nullable ? 10 : 1, arbitrary: unusual });
}
