import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { primitiveNames, type PrimitiveName } from '../../generator/model/edm/primitives.js';
import { scalarSchemas } from '../../templates/src/runtime/json-schema/scalar-schemas.js';
import * as runtime from '../../templates/src/runtime/index.js';
import * as scalars from '../../templates/src/runtime/scalars/scalars.js';
import type { ScalarShape } from '../../templates/src/runtime/shape.js';
import { createAjv } from './compile-schema.js';
import { pick, type Draw } from './draw-value.js';
import { mutateValue } from './mutate-value.js';
import { scalarSamples } from './scalar-samples.js';

/** `Int32` for `Edm.Int32`. */
type ShortName<Name extends PrimitiveName> = Name extends `Edm.${infer Rest}` ? Rest : never;

/** `Edm.Single` has the guard of `Edm.Double`, and `Edm.Stream` that of `Edm.Untyped`. */
type GuardedName = Exclude<PrimitiveName, 'Edm.Single' | 'Edm.Stream'>;

test('the runtime has a shape, a guard and a JSON Schema for each primitive type of the model, and for no other', () => {
  // Does not compile if the runtime lacks one.
  const shapes: Readonly<Record<`${Uncapitalize<ShortName<PrimitiveName>>}Scalar`, ScalarShape>> = scalars;
  const guards: Readonly<Record<`is${ShortName<GuardedName>}`, ScalarShape['is']>> = runtime;
  const names = Object.values(shapes).map(({ name }) => name);
  expect(names.toSorted()).toEqual(primitiveNames);
  expect(Object.keys(scalarSchemas).toSorted()).toEqual(primitiveNames);
  const guarded = primitiveNames.filter((name) => Object.hasOwn(guards, name.replace('Edm.', 'is')));
  expect(guarded).toHaveLength(primitiveNames.length - 2);
});

test.each(primitiveNames)('the JSON Schema of %s accepts the same values as its guard', (name) => {
  const scalar = Object.values(scalars).find((one) => one.name === name);
  const judge = createAjv().compile({ ...scalarSchemas[name] });
  const judgeWithoutFormats = new Ajv2020({ validateFormats: false }).compile({ ...scalarSchemas[name] });
  const texts = textsLike(JSON.stringify(scalarSchemas[name]));
  const drawNear = (draw: Draw) => (draw(fc.boolean) ? draw(texts) : pick(draw, scalarSamples[name]));
  const near = fc.gen().map((draw) => (draw(fc.boolean) ? drawNear(draw) : mutateValue(draw, drawNear(draw))));
  const values = fc.sample(near, { numRuns: 600, seed: 1 });
  const verdicts = values.map((value) => [value, scalar?.is(value), judge(value), judgeWithoutFormats(value)]);
  expect(verdicts.filter(([, guard, ...schema]) => schema.some((verdict) => verdict !== guard))).toEqual([]);
  expect(verdicts.filter(([, guard]) => guard).length).toBeGreaterThan(100);
});

/** Draws texts that match the pattern of a schema. */
function textsLike(schema: string): () => fc.Arbitrary<unknown> {
  const pattern = /"pattern":("[^"]*")/.exec(schema)?.[1];
  if (pattern === undefined) return () => fc.double({ noNaN: true, noDefaultInfinity: true });
  // fast-check does not support lookahead. A few texts that do not match are welcome.
  const texts = fc.stringMatching(new RegExp((JSON.parse(pattern) as string).replaceAll('(?=.)', '')), {
    size: 'small',
  });
  return () => texts;
}
