import { describe, expect, it } from 'vitest';
import { readRequiredCell } from '../../../generator/declare/cells/required-cell.js';
import { cellOf } from '../pages.js';

describe('readRequiredCell', () => {
  it.each([
    ['Yes', ['Required']],
    ['**Required**', ['Required']],
    ['✓', ['Required']],
    ['No', ['Optional']],
    ['optional.', ['Optional']],
    ['Depends on the type', []],
    ['', []],
  ])('reads %j as %j', (markdown, expected) => {
    expect(readRequiredCell(cellOf(markdown)).map(({ kind }) => kind)).toEqual(expected);
  });
});
