import { describe, expect, test } from 'vitest';
import type { ConfiguredSilence } from '../../../generator/check/settle/apply-silences.js';
import { settleDiagnostics } from '../../../generator/check/settle/settle-diagnostics.js';
import { diagnose, type Diagnostic } from '../../../generator/model/diagnostic.js';
import type { Silence } from '../../../generator/model/page.js';
import type { Source } from '../../../generator/model/source.js';

const at = (line: number, file = 'order.md'): Source => ({ file, line, column: 1, endLine: line, endColumn: 9 });

const empty = diagnose('empty-front-matter', at(3), { key: 'author' });
const elsewhere = diagnose('empty-front-matter', at(3, 'item.md'), { key: 'author' });
const empties = [empty, elsewhere];

interface Asked {
  readonly pages?: readonly Silence[];
  readonly configured?: readonly ConfiguredSilence[];
  readonly part?: boolean;
}

function silence(code: string, lines?: Silence['lines']): Asked {
  return { pages: [{ codes: [code], reason: 'nobody owns it', source: at(9), ...(lines && { lines }) }] };
}

function configured(code: string, source: Source = at(4, 'docs2ts.config.ts')): Asked {
  return { configured: [{ codes: [code], covers: (file) => file.startsWith('item'), source }] };
}

function settle(diagnostics: readonly Diagnostic[], { pages = [], configured: entries = [], part = false }: Asked) {
  return settleDiagnostics(diagnostics, { silences: { pages, configured: entries, part }, severities: {} });
}

function describeAll(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ source, code, severity }) => `${source.file}:${source.line} ${code} ${severity}`);
}

const codes = (...words: Parameters<typeof settle>): readonly string[] => describeAll(settle(...words));

describe('settleDiagnostics', () => {
  test('sorts by place, and drops duplicates', () => {
    expect(codes([empty, elsewhere, empty], {})).toEqual([
      'item.md:3 empty-front-matter info',
      'order.md:3 empty-front-matter info',
    ]);
  });

  test('drops what a page silences, on that page only', () => {
    expect(codes(empties, silence('empty-front-matter'))).toEqual(['item.md:3 empty-front-matter info']);
  });

  test('drops what is silenced on some lines, on these lines only', () => {
    expect(codes([empty], silence('empty-front-matter', { first: 2, last: 3 }))).toEqual([]);
    expect(codes([empty], silence('empty-front-matter', { first: 4, last: 9 }))).toEqual([
      'order.md:3 empty-front-matter info',
      'order.md:9 unused-silence warning',
    ]);
  });

  test('reports a silence that hides nothing', () => {
    expect(codes([], silence('empty-front-matter'))).toEqual(['order.md:9 unused-silence warning']);
  });

  test('reports a silence of an unknown code, and suggests a known one', () => {
    const [unknown] = settle([], silence('empty-frontmatter'));
    expect(unknown?.message).toBe(
      'There is no code `empty-frontmatter` to silence; did you mean `empty-front-matter`?',
    );
    expect(codes([], silence('constructor'))).toEqual(['order.md:9 unknown-silence error']);
  });

  test('drops what the configuration silences, on the pages that it names', () => {
    expect(codes(empties, configured('empty-front-matter'))).toEqual(['order.md:3 empty-front-matter info']);
  });

  test('reports an entry of the configuration that hides nothing, unless its pages may not have been read', () => {
    expect(codes([empty], configured('empty-front-matter'))).toEqual([
      'docs2ts.config.ts:4 unused-silence warning',
      'order.md:3 empty-front-matter info',
    ]);
    expect(codes([empty], { ...configured('empty-front-matter'), part: true })).toEqual([
      'order.md:3 empty-front-matter info',
    ]);
  });

  test.each([
    ['error', ['order.md:3 empty-front-matter error']],
    ['off', []],
  ] as const)('applies the configured severity %s', (severity, expected) => {
    const silences = { pages: [], configured: [], part: false };
    const severities = { 'empty-front-matter': severity };
    expect(describeAll(settleDiagnostics([empty], { silences, severities }))).toEqual(expected);
  });
});
