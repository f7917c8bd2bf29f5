import { describe, expect, it } from 'vitest';
import { readPermissionCell } from '../../../generator/declare/cells/permission-cell.js';
import { cellOf } from '../pages.js';

describe('readPermissionCell', () => {
  it.each([
    ['A.Read, A.Write', [['A.Read'], ['A.Write']]],
    ['A.Read; A.Write', [['A.Read'], ['A.Write']]],
    ['A.Read or A.Write', [['A.Read'], ['A.Write']]],
    ['A.Read A.Write', [['A.Read'], ['A.Write']]],
    ['A.Read+B.Read', [['A.Read', 'B.Read']]],
    ['A.Read & B.Read', [['A.Read', 'B.Read']]],
    ['A.Read and B.Read', [['A.Read', 'B.Read']]],
    ['A.Read plus B.Read', [['A.Read', 'B.Read']]],
    ['Both A.Read and B.Read', [['A.Read', 'B.Read']]],
    ['A.Read, B.Read (both)', [['A.Read', 'B.Read']]],
    ['A.Write, or A.Read plus B.Read', [['A.Write'], ['A.Read', 'B.Read']]],
    ['A.Read and B.Read, C.Read', [['A.Read', 'B.Read'], ['C.Read']]],
    [
      'A.Read and B.Read, C.Read and B.Read',
      [
        ['A.Read', 'B.Read'],
        ['C.Read', 'B.Read'],
      ],
    ],
    [
      'A.Read and (B.Read or C.Read)',
      [
        ['A.Read', 'B.Read'],
        ['A.Read', 'C.Read'],
      ],
    ],
    ['Either A.Read or both B.Read and C.Read', [['A.Read'], ['B.Read', 'C.Read']]],
    [
      'B.Read and either C.Read or D.Read',
      [
        ['B.Read', 'C.Read'],
        ['B.Read', 'D.Read'],
      ],
    ],
  ])('reads the connectives of "%s"', (markdown, alternatives) => {
    expect(readPermissionCell(cellOf(markdown))).toEqual({ support: 'scopes', alternatives });
  });

  it.each([
    'Safe.Read.All except Safe.Basic',
    'Safe.Read.All, Safe.Basic is not enough',
    'A.Read, B.Read, C.Read and D.Read',
    'A.Read, B.Read plus C.Read',
    'For orders: A.Read',
    'Either A.Read or B.Read and C.Read',
    'A.Read (B.Read',
  ])('keeps "%s" as a note, since it cannot be read with certainty', (markdown) => {
    expect(readPermissionCell(cellOf(markdown))).toEqual({ support: 'undocumented', alternatives: [], note: markdown });
  });
});
