import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Schema } from '../../../templates/src/runtime/schema.js';
import type { ObjectShape } from '../../../templates/src/runtime/shape.js';
import { strict } from '../../../templates/src/runtime/strict/strict.js';
import { shop } from '../shop.js';
import { writePackage } from '../write-package.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const packageFolder = writePackage(shop);
const { Parcel, ParcelCreate } = (await import(join(packageFolder, 'src/index.ts'))) as Schemas;
const { tableOfParcel, tableOfParcelCreate } = (await import(join(packageFolder, 'src/tables/index.ts'))) as Tables;

afterAll(() => rmSync(packageFolder, { recursive: true }));

interface Schemas {
  readonly Parcel: Schema<unknown>;
  readonly ParcelCreate: Schema<unknown>;
}

interface Tables {
  readonly tableOfParcel: ObjectShape;
  readonly tableOfParcelCreate: ObjectShape;
}

const right = { label: 'a', pieces: 1, tags: ['x'], weight: 30, note: null };

describe('documented limits', () => {
  test.each<[object, string]>([
    [{ label: '' }, '/label: expected 1 to 5 characters, received string out of range'],
    [{ label: 'abcdef' }, '/label: expected 1 to 5 characters, received string out of range'],
    [{ note: 'abcd' }, '/note: expected at most 3 characters, received string out of range'],
    [{ pieces: 0 }, '/pieces: expected 1 to 99, received number out of range'],
    [{ pieces: 2 ** 31 }, '/pieces: expected Edm.Int32, received number out of range'],
    [{ weight: 0.25 }, '/weight: expected 0.5 to 30, received number out of range'],
    [{ serial: 10 }, '/serial: expected 0 to 9, received number out of range'],
    [{ tags: [] }, '/tags: expected 1 to 3 items, received array out of range'],
    [{ tags: ['', '', '', ''] }, '/tags: expected 1 to 3 items, received array out of range'],
  ])('refuse %j in a request, and in a response on demand', (change, message) => {
    const value = { ...right, ...change };
    for (const schema of [ParcelCreate, strict(tableOfParcelCreate, {}), strict(tableOfParcel, { bounds: true })]) {
      expect(schema.is(value)).toBe(false);
      expect(schema.validate(value).issues?.map((issue) => `${issue.pointer}: ${issue.message}`)).toEqual([message]);
    }
    const isOfType = !message.includes('Edm.');
    for (const schema of [Parcel, strict(tableOfParcel, {}), strict(tableOfParcelCreate, { bounds: false })])
      expect(schema.is(value)).toBe(isOfType);
  });

  test('accept both ends, characters of two units, and what they do not fit', () => {
    const values = [
      right,
      {
        ...right,
        label: '😀😀😀😀😀',
        pieces: 99,
        tags: ['', '', ''],
        serial: '10',
        weight: '99',
        empty: 'abc',
        flag: true,
      },
    ];
    for (const value of values)
      expect([ParcelCreate.is(value), ParcelCreate.validate(value).issues]).toEqual([true, undefined]);
    expect(ParcelCreate.is({ ...right, label: '😀😀😀😀😀😀' })).toBe(false);
  });
});
