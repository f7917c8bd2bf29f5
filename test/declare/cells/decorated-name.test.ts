import { describe, expect, it } from 'vitest';
import { readDecoratedName } from '../../../generator/declare/cells/decorated-name.js';
import { graph } from '../../../generator/declare/dialects/graph.js';
import { cellOf } from '../pages.js';

const read = (markdown: string) => {
  const { names, constraints, ...rest } = readDecoratedName(cellOf(markdown), graph.names);
  return { names: names.map(({ name }) => name), constraints: constraints.map(({ kind }) => kind), ...rest };
};
const plain = { constraints: [], remarks: [], collection: false, starred: false };

describe('readDecoratedName', () => {
  it.each([
    ['tone', { names: ['tone'] }],
    ['~~tone~~', { names: ['tone'], constraints: ['Deprecated'] }],
    ['`tone` (deprecated)', { names: ['tone'], constraints: ['Deprecated'] }],
    ['tone (deprecated since 2.0)', { names: ['tone'], constraints: ['Deprecated'] }],
    ['label (preview)', { names: ['label'], remarks: ['preview'] }],
    ['label [beta]', { names: ['label'], remarks: ['beta'] }],
    ['tags[]', { names: ['tags'], collection: true }],
    ['name[^1]', { names: ['name'] }],
    ['name<sup>1</sup>', { names: ['name'] }],
    ['name\\*', { names: ['name'], starred: true }],
    ['**name**', { names: ['name'] }],
    ['name _required_', { names: ['name'], constraints: ['Required'] }],
    ['name<br>*optional*', { names: ['name'], constraints: ['Optional'] }],
    ['name (read-only)', { names: ['name'], constraints: ['ReadOnly'] }],
    ['width, height', { names: ['width', 'height'] }],
    ['`width` and `height`', { names: ['width', 'height'] }],
    ['preview', { names: ['preview'] }],
    ['required', { names: ['required'] }],
    ['address.city', { names: ['address.city'] }],
    ['@contoso.downloadUrl', { names: ['@contoso.downloadUrl'] }],
    ['', { names: [] }],
  ])('reads %s', (markdown, expected) => {
    expect(read(markdown)).toEqual({ ...plain, ...expected });
  });
});
