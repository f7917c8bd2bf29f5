import { expect, test, vi } from 'vitest';
import { parse } from './support.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const places: Readonly<Record<string, (text: string) => string>> = {
  'a line': (text) => `x ${text} y`,
  'the beginning of a line': (text) => text,
  'a cell': (text) => `|a|b|\n|-|-|\n|x|${text}|\n`,
  'a message': (text) => `\`\`\`http\nPOST /a\nA: b\n\n{${text}\n\`\`\`\n`,
  'an annotation': (text) => `<!-- { "a": ${text} -->\n\`\`\`json\n${text}\n\`\`\`\n`,
  'many lines': (text) => text.replaceAll(/.{12}/gs, '$&\n'),
};

// The limit for a page is one second. A machine that runs other tests at the same time may take several times as long.
test.each([
  '|',
  '*a_ ',
  '[',
  '[a](',
  '][a][',
  '<',
  '<x>',
  '`',
  '>',
  '- ',
  '+ + ',
  '\\',
  '<!--',
  '-->',
  '{"a":',
  '"',
  "'",
  ' ',
  '\u00A0',
  '=',
  '~~~',
  'GET /a ',
])('a hundred thousand characters of %j are read in time, anywhere on a page', (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  const times = Object.entries(places).map(([place, wrap]) => {
    const start = performance.now();
    parse(wrap(text));
    return [place, performance.now() - start] as const;
  });
  expect(times.filter(([, time]) => time > 6000)).toEqual([]);
});

test('a page of ten thousand ordinary lines is read completely', () => {
  const section =
    '## Properties\n\n|Property|Type|\n|:-|:-|\n|id|[order](order.md)|\n\n```json\n{ "id": "x" }\n```\n\nSome *text*.\n';
  const page = parse(section.repeat(1000));
  expect(page.sections).toHaveLength(1001);
});

test('text with too much markup is read without markup, and reported', () => {
  const page = parse('*a '.repeat(2000));
  expect(page.sections[0]?.blocks[0]).toMatchObject({ kind: 'Paragraph', text: { plain: '*a '.repeat(2000).trim() } });
  expect(page.diagnostics.map(({ code }) => code)).toContain('too-much-markup');
});

test('a table with too many columns is read as text, and reported', () => {
  const page = parse(`${'|a'.repeat(201)}|\n${'|-'.repeat(201)}|\n`);
  expect(page.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['Paragraph']);
  expect(page.diagnostics.map(({ code }) => code)).toContain('too-wide-table');
});

test('lists and quotes that nest too deep are cut down, and reported', () => {
  const page = parse(`${'> '.repeat(50_000)}text\n`);
  expect(page.sections[0]?.blocks.map(({ kind }) => kind)).toEqual(['Quote']);
  expect(page.diagnostics.map(({ code }) => code)).toContain('too-deep-nesting');
});

test('a paragraph with too many lines is read completely, and reported', () => {
  const page = parse('a\n'.repeat(5000));
  expect(page.sections[0]?.blocks).toMatchObject([{ kind: 'Paragraph', text: { plain: 'a '.repeat(5000).trim() } }]);
  expect(page.diagnostics.map(({ code }) => code)).toContain('too-many-lines');
});
