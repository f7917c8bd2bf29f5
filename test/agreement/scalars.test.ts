import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalarSchemas as exported } from '../../generator/export/json-schema/scalar-schemas.js';
import { primitiveNames } from '../../generator/model/edm/primitives.js';
import { scalarSchemas } from '../../templates/src/runtime/json-schema/scalar-schemas.js';
import * as scalars from '../../templates/src/runtime/scalars/scalars.js';
import { createAjv } from './compile-schema.js';
import { pick, type Draw } from './draw-value.js';
import { mutateValue } from './mutate-value.js';
import { scalarSamples } from './scalar-samples.js';

test('the package has the same schemas for primitive types as the export', () => {
  expect(scalarSchemas).toEqual(exported);
});

test.each(primitiveNames)('the JSON Schema of %s accepts the same values as its guard', (name) => {
  const scalar = Object.values(scalars).find((one) => one.name === name);
  const judge = createAjv().compile({ ...exported[name] });
  const judgeWithoutFormats = new Ajv2020({ validateFormats: false }).compile({ ...exported[name] });
  const texts = textsLike(JSON.stringify(exported[name]));
  const drawNear = (draw: Draw) => (draw(fc.boolean) ? draw(texts) : pick(draw, scalarSamples[name] ?? []));
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
