import { expect, test, vi } from 'vitest';
import * as runtime from '../../../templates/src/runtime/index.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

type Guard = (value: unknown) => boolean;

const cases: readonly (readonly [Guard, readonly unknown[], readonly unknown[]])[] = [
  [
    runtime.isInt32,
    [0, -0, -2_147_483_648, 2_147_483_647],
    [2_147_483_648, -2_147_483_649, 1.5, '1', NaN, Infinity, 1n],
  ],
  [runtime.isInt16, [-32_768, 32_767], [32_768, -32_769, 0.5, null]],
  [runtime.isByte, [0, 255], [-1, 256]],
  [runtime.isSByte, [-128, 127], [-129, 128]],
  [
    runtime.isInt64,
    [0, Number.MAX_SAFE_INTEGER, '9223372036854775807', '-9223372036854775808', '007'],
    [2 ** 63, 1.5, '9223372036854775808', '', '-', '1.0', ' 1', '0x1', `${'9'.repeat(100_000)}`],
  ],
  [runtime.isDouble, [1, -1.5, 1e300, 'INF', '-INF', 'NaN'], [NaN, Infinity, '1', 'inf']],
  [runtime.isDecimal, [1.5, '1.5', '-0.00000000000000000001', '1e3'], ['', '.', '1.', 'e3', NaN]],
  [
    runtime.isDateTimeOffset,
    [
      '2024-02-29T08:30:00Z',
      '2000-02-29T23:59:59.123456789012+23:59',
      '0001-01-01T00:00Z',
      '2017-01-01T00:00:46.1697867+03:00',
      '2024-01-01t00:00:00z',
      '2024-01-01T00:00:00-00:00',
      '2024-01-01T00:00:00.123456789012Z',
    ],
    [
      '2023-02-29T08:30:00Z',
      '1900-02-29T08:30:00Z',
      '2024-13-01T00:00:00Z',
      '2024-00-01T00:00:00Z',
      '2024-04-31T00:00:00Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T00:60:00Z',
      '2024-01-01T00:00:60Z',
      '2024-01-01T00:00:00',
      '2024-01-01',
      '',
      '2024-01-01T00:00:00.Z',
      '2024-01-01T00:00:00+24:00',
      '2024-01-01T00:00:00+0100',
      '2024-01-01 00:00:00Z',
      '2024-01-01T00:00:00Z ',
      '２024-01-01T00:00:00Z',
      '20240101T000000Z',
      1_704_067_200_000,
    ],
  ],
  [runtime.isDate, ['2024-02-29', '9999-12-31'], ['2023-02-29', '2024-2-9', '2024-02-29T', '24-02-29', null]],
  [
    runtime.isTimeOfDay,
    ['08:30', '23:59:59', '00:00:00.123456789012'],
    ['24:00', '08:60', '8:30', '08:30:00.', '08:30Z'],
  ],
  [
    runtime.isDuration,
    ['PT17.1357909S', '-PT17.1357909S', 'P1D', 'P1DT2H3M4S', 'P30D', 'P1Y2M3W4D', '+PT0S'],
    ['P', 'PT', 'P1', '1D', 'P1DT', 'PT1.S', 'P-1D', `P${'1'.repeat(100_000)}`, ''],
  ],
  [
    runtime.isGuid,
    ['0bac715a-715a-0bac-5a71-ac0b5a71ac0b', '0BAC715A-715A-0BAC-5A71-AC0B5A71AC0B'],
    [
      '0bac715a715a0bac5a71ac0b5a71ac0b',
      '{0bac715a-715a-0bac-5a71-ac0b5a71ac0b}',
      '0bac715a-715a-0bac-5a71-ac0b5a71ac0g',
    ],
  ],
  [
    runtime.isBinary,
    ['', 'YQ==', 'YWI=', 'YWJj', 'YQ', '-_+/'],
    ['Y', 'YQ=', 'YQ===', '=', 'Y Q=', 'YWJjZ', 'YQ==YQ==', '\u0100==='],
  ],
];

test.each(cases)('%o accepts only valid values', (guard, right, wrong) => {
  expect(right.filter((value) => !guard(value))).toEqual([]);
  expect(wrong.filter((value) => guard(value))).toEqual([]);
});

test('Date and DateTimeOffset accept exactly the days of each month, and the leap days of ten thousand years', () => {
  const leapDays = range(10_000).map((year) => [padded(year, 4), '02-29', daysOf(year, 2) === 29] as const);
  const days = [2023, 2024].flatMap((year) =>
    range(15).flatMap((month) =>
      range(40).map((day) => {
        const right = day > 0 && day <= daysOf(year, month);
        return [String(year), `${padded(month, 2)}-${padded(day, 2)}`, right] as const;
      }),
    ),
  );
  const misjudged = [...leapDays, ...days].filter(([year, day, right]) => {
    const text = `${year}-${day}`;
    return runtime.isDate(text) !== right || runtime.isDateTimeOffset(`${text}T08:30Z`) !== right;
  });
  expect(misjudged).toEqual([]);
});

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index);
}

function padded(part: number, digits: number): string {
  return String(part).padStart(digits, '0');
}

function daysOf(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

test('Binary of many megabytes is validated quickly and without overflowing the stack', () => {
  const text = 'YWJj'.repeat(8_000_000);
  const begin = performance.now();
  expect(runtime.isBinary(text)).toBe(true);
  expect(runtime.isBinary(`${text}!`)).toBe(false);
  expect(performance.now() - begin).toBeLessThan(3000);
});
