import { expect, test } from 'vitest';
import { commentText } from '../../../generator/emit/escape/comments.js';
import { stringLiteral } from '../../../generator/emit/escape/literals.js';
import { diagnose } from '../../../generator/model/diagnostic.js';
import { fileSource } from '../../../generator/model/source.js';
import { replaceInvisible } from '../../../generator/model/text/invisible.js';
import { jsonReporter } from '../../../generator/report/json/json.js';
import { printable } from '../../../generator/report/text/printable.js';

/** Soft hyphen, Arabic letter mark, vowel separator, zero-width space, right-to-left override, isolate, byte order mark, and controls. */
const invisible = ['\u00ad', '\u061c', '\u180e', '\u200b', '\u202e', '\u2067', '\ufeff', '\u0085', '\u0007'];

const hostile = `a${invisible.join('')}b`;

test.each(invisible)('no writer lets %j through', (character) => {
  const text = `a${character}b`;
  const diagnostic = diagnose('empty-front-matter', fileSource('order.md'), { key: text });
  const findings = { diagnostics: [diagnostic], told: [], texts: new Map(), fingerprintOf: () => '' };
  const json = jsonReporter.print({ version: '1.2.3', colour: false, findings });
  for (const written of [stringLiteral(text), commentText(text), printable(text), json]) {
    expect(written).not.toContain(character);
  }
});

test('the terminal shows one character for each, so that columns stay aligned', () => {
  expect(printable(hostile)).toBe('a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\u2407b');
  expect(printable('a\tb\r\nc')).toBe('a b\u240d\u240ac');
});

test('tabs and line ends stay', () => {
  expect(replaceInvisible('a\tb\r\nc', () => '')).toBe('a\tb\r\nc');
});
