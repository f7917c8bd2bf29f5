import { describe, expect, test } from 'vitest';
import type { Change } from '../../../generator/model/change/change.js';
import { verdictRules } from '../../../generator/model/change/verdict-rules.js';
import { qualifiedName } from '../../../generator/model/edm/type-reference.js';
import { addToChangelog } from '../../../generator/report/changelog/add-to-changelog.js';

const removed = change('property-removed', 'total');
const added = change('property-added', 'note');

function change(kind: 'property-removed' | 'property-added' | 'property-description-edited', name: string): Change {
  const place = { file: 'order.md', line: 9, column: 1, endLine: 9, endColumn: 1 };
  const subject = { kind: 'Property', type: qualifiedName('contoso.order'), name } as const;
  return { kind, subject, places: { before: place }, judgement: verdictRules[kind].judgement };
}

function add(text: string, version: string | undefined, ...changes: readonly Change[]): string {
  return addToChangelog(text, version, changes);
}

const removedItem = '- `order`: property `total` removed – `order.md:9`';
const addedItem = '- `order`: property `note` added – `order.md:9`';

test('an empty file gets a title, and a section for the version', () => {
  expect(add('', '1.2.0', added, removed)).toBe(
    `# Changelog\n\n## 1.2.0\n\n### Breaking\n\n${removedItem}\n\n### Compatible\n\n${addedItem}\n`,
  );
});

test('without a version, the section is that of unreleased changes', () => {
  expect(add('', undefined, added)).toBe(`# Changelog\n\n## Unreleased\n\n### Compatible\n\n${addedItem}\n`);
});

test('a new version is above the others, and below the title and its text', () => {
  const before = '---\ntitle: Changes\n---\n\n# Changes\n\nAll of them.\n\n## 1.1.0\n\n- Something.\n';
  expect(add(before, '1.2.0', added)).toBe(
    `---\ntitle: Changes\n---\n\n# Changes\n\nAll of them.\n\n## 1.2.0\n\n### Compatible\n\n${addedItem}\n\n## 1.1.0\n\n- Something.\n`,
  );
});

describe('a section that exists', () => {
  test.each(['## 1.2.0', '## [1.2.0] - 2026-02-01', '## v1.2.0 (2026-02-01)', '1.2.0\n-----'])(
    'is found under the heading %j, and keeps what people wrote',
    (heading) => {
      const before = `# Changelog\n\n${heading}\n\nA word.\n\n### Breaking\n\n- By hand.\n\n### Fixed\n\n- It.\n\n## 1.1.0\n`;
      expect(add(before, '1.2.0', removed)).toBe(
        `# Changelog\n\n${heading}\n\nA word.\n\n### Breaking\n\n- By hand.\n${removedItem}\n\n### Fixed\n\n- It.\n\n## 1.1.0\n`,
      );
    },
  );

  test('gets a heading above those of milder verdicts', () => {
    const before = add('', '1.2.0', added);
    expect(add(before, '1.2.0', removed)).toBe(add('', '1.2.0', removed, added));
  });

  test('does not get the same change again', () => {
    const before = add('', '1.2.0', removed, added);
    expect(add(before, '1.2.0', added, removed)).toBe(before);
  });

  test('of unreleased changes takes the changes of any version', () => {
    const before =
      '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-02-01\n\n- Out.\n\n[Unreleased]: https://example.com/a\n';
    expect(add(before, '1.2.0', added)).toBe(
      `# Changelog\n\n## [Unreleased]\n\n### Compatible\n\n${addedItem}\n\n## [1.2.0] - 2026-02-01\n\n- Out.\n\n[Unreleased]: https://example.com/a\n`,
    );
  });

  test('ends before the link definitions of the file', () => {
    const before = '# Changelog\n\n## [1.2.0]\n\n[1.2.0]: https://example.com/a\n';
    expect(add(before, '1.2.0', added)).toBe(
      `# Changelog\n\n## [1.2.0]\n\n### Compatible\n\n${addedItem}\n\n[1.2.0]: https://example.com/a\n`,
    );
  });
});

test('headings in code and comments are none', () => {
  const before = '# Changelog\n\n<!--\n## 9.0.0\n-->\n\n```md\n## 1.2.0\n```\n';
  expect(add(before, '1.2.0', added)).toBe(`${before}\n## 1.2.0\n\n### Compatible\n\n${addedItem}\n`);
});

test('Windows line endings stay', () => {
  expect(add('# Changelog\r\n', '1.2.0', added)).toBe(add('# Changelog\n', '1.2.0', added).replaceAll('\n', '\r\n'));
});
