import { describe, expect, test } from 'vitest';
import { settleDiagnostics } from '../../../generator/check/settle/settle-diagnostics.js';
import { diagnose } from '../../../generator/model/diagnostic.js';
import type { PageFacts } from '../../../generator/model/facts/facts.js';
import type { Source } from '../../../generator/model/source.js';

const at = (line: number, file = 'order.md'): Source => ({ file, line, column: 1, endLine: line, endColumn: 9 });

const empty = diagnose('empty-front-matter', at(3), { key: 'author' });
const elsewhere = diagnose('empty-front-matter', at(3, 'item.md'), { key: 'author' });
const empties = [empty, elsewhere];

function silencing(code: string): readonly PageFacts[] {
  const page = { kind: 'PageFacts', file: 'order.md', namespace: undefined, frontMatter: undefined } as const;
  return [
    {
      ...page,
      facts: [],
      links: [],
      anchors: [],
      coverage: [],
      silences: [{ code, reason: 'nobody owns it', source: at(9) }],
      diagnostics: [],
    },
  ];
}

function codes(...settled: Parameters<typeof settleDiagnostics>): readonly string[] {
  return settleDiagnostics(...settled).map(
    ({ source, code, severity }) => `${source.file}:${source.line} ${code} ${severity}`,
  );
}

describe('settleDiagnostics', () => {
  test('sorts by place, and drops duplicates', () => {
    expect(codes([empty, elsewhere, empty], [], {})).toEqual([
      'item.md:3 empty-front-matter info',
      'order.md:3 empty-front-matter info',
    ]);
  });

  test('drops what a page silences, on that page only', () => {
    expect(codes(empties, silencing('empty-front-matter'), {})).toEqual(['item.md:3 empty-front-matter info']);
  });

  test('reports a silence that hides nothing', () => {
    expect(codes([], silencing('empty-front-matter'), {})).toEqual(['order.md:9 unused-silence warning']);
  });

  test('reports a silence of an unknown code, and suggests a known one', () => {
    const [unknown] = settleDiagnostics([], silencing('empty-frontmatter'), {});
    expect(unknown?.message).toBe(
      'There is no code `empty-frontmatter` to silence; did you mean `empty-front-matter`?',
    );
    expect(codes([], silencing('constructor'), {})).toEqual(['order.md:9 unknown-silence warning']);
  });

  test('applies the configured severities, and drops codes that are off', () => {
    expect(codes([empty], [], { 'empty-front-matter': 'error' })).toEqual(['order.md:3 empty-front-matter error']);
    expect(codes([empty], [], { 'empty-front-matter': 'off' })).toEqual([]);
  });
});
