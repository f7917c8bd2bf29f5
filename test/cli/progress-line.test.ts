import { expect, test } from 'vitest';
import { showProgress } from '../../generator/cli/progress-line.js';

/** A clock that a test sets, an environment that writes to one terminal, and what has been written. */
function openTerminal(columns = 80) {
  let time = 0;
  const written: string[] = [];
  const write = (text: string): void => {
    written.push(text);
  };
  const line = showProgress(
    {
      workingFolder: '/work',
      colour: { stdout: false, stderr: false },
      debug: false,
      print: write,
      show: write,
      note: write,
      now: () => time,
    },
    { write, columns: () => columns },
  );
  const { progress = () => undefined, ...environment } = line.environment;
  return {
    at: (milliseconds: number, stage: 'read' | 'link', done?: number) => {
      time = milliseconds;
      progress({ stage, ...(done !== undefined && { done, total: 3341 }) });
    },
    environment,
    remove: line.remove,
    written,
    /** What a person sees: each carriage return goes back to the beginning of the line. */
    seen: () =>
      written
        .join('')
        .split('\n')
        .map((row) => row.split('\r').reduce((shown, text) => overwrite(shown, text), ''))
        .join('\n'),
  };
}

function overwrite(shown: string, text: string): string {
  const [kept = '', ...rest] = text.split('\u001b[K');
  return rest.length > 0 ? kept + rest.join('') : kept + shown.slice(kept.length);
}

test('what ends soon shows nothing', () => {
  const { at, remove, written } = openTerminal();
  at(10, 'read', 0);
  at(399, 'link');
  remove();
  expect(written).toEqual([]);
});

test('a count is drawn ten times a second, a new stage at once', () => {
  const { at, seen, written } = openTerminal();
  at(400, 'read', 1000);
  at(450, 'read', 1100);
  at(499, 'read', 1200);
  expect(seen()).toBe('Reading pages 1,000 of 3,341');
  at(500, 'read', 1234);
  expect(seen()).toBe('Reading pages 1,234 of 3,341');
  at(510, 'link');
  expect(seen()).toBe('Linking types and operations');
  expect(written).toHaveLength(3);
});

test('the line is removed before a result is written, and in the end, once', () => {
  const { at, environment, remove, seen, written } = openTerminal();
  at(1000, 'read', 1);
  environment.show('1 error\n');
  at(2000, 'link');
  environment.note('');
  expect(seen()).toBe('1 error\nLinking types and operations');
  remove();
  remove();
  expect(seen()).toBe('1 error\n');
  expect(written.filter((text) => text === '\r\u001b[K')).toHaveLength(2);
});

test('a narrow terminal shows the beginning, so that the line never wraps', () => {
  const { at, seen } = openTerminal(14);
  at(1000, 'read', 1);
  expect(seen()).toBe('Reading pages');
});

test('the cursor is never hidden, so that an interrupted run leaves it visible', () => {
  const { at, written } = openTerminal();
  at(1000, 'read', 1);
  at(2000, 'link');
  expect(written.join('')).not.toContain('\u001b[?25');
});
