import { expect, test } from 'vitest';
import { alignTables, alignTouchedTables } from '../../generator/fix/align-tables.js';

test('all tables are aligned, and the texts of their cells stay as they are', () => {
  const ragged = ['A text.', '', '|a|b|', '|:---|---|', '|`x\\|y` <br> *i* _j_ &nbsp;|2|', '| c', '', '| d | e |', ''];
  expect(alignTables(ragged.join('\n')).split('\n')).toEqual([
    'A text.',
    '',
    '| a                          | b |',
    '| :------------------------- | - |',
    '| `x\\|y` <br> *i* _j_ &nbsp; | 2 |',
    '| c                          |   |',
    '',
    '| d | e |',
    '',
  ]);
});

test('aligned tables stay, and line ends and indentation stay', () => {
  const text = '  |a|b|\r\n  |-|-|\r\n  |long|2|\r\n';
  const printed = alignTables(text);
  expect(printed).toBe('  | a    | b |\r\n  | ---- | - |\r\n  | long | 2 |\r\n');
  expect(alignTables(printed)).toBe(printed);
});

test('a row with more cells than its header prevents it, since nothing would show them', () => {
  const text = '|a|b|\n|-|-|\n|long|2|3|\n';
  expect(alignTables(text)).toBe(text);
});

test('an edit leaves a table aligned that was aligned, and only that', () => {
  const aligned =
    '| Propery | Type   |\n| :------ | :----- |\n| id      | String |\n\n|Propery|Type|\n|:---|:---|\n|id|String|\n';
  expect(alignTouchedTables(aligned, aligned.replaceAll('Propery', 'Property'))).toBe(
    '| Property | Type   |\n| :------- | :----- |\n| id       | String |\n\n|Property|Type|\n|:---|:---|\n|id|String|\n',
  );
  const ownWay = '| Property | Type |\n| :------- |:---|\n| id | String |\n';
  expect(alignTouchedTables(ownWay, ownWay.replace('| id |', '| key |'))).toBe(ownWay.replace('| id |', '| key |'));
});
