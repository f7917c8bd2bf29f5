import { describe, expect, test } from 'vitest';
import { templateSection } from '../../../generator/check/rules/template-section.js';
import { lintPages } from '../lint-pages.js';
import { operationPage } from '../operation-page.js';

const whole = operationPage();
const without = (heading: string): string => whole.replace(new RegExp(`## ${heading}\\n[^]*?(?=\\n## )`), '');

describe('templateSection', () => {
  test.each(['Permissions', 'Response', 'Request body'])(
    'reports that %s is missing where most pages have it',
    (section) => {
      const found = lintPages(templateSection, { 'a.md': whole, 'b.md': whole, 'c.md': without(section) });
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(`The page has no section \`${section}\`, which 2 pages of its kind have`);
    },
  );

  test('says nothing where as many pages have the section as lack it', () => {
    expect(lintPages(templateSection, { 'a.md': whole, 'b.md': without('Permissions') })).toEqual([]);
  });

  test('reports the second of two equal headings, but not those of examples', () => {
    const twice = whole.replace('## Response\n', '## Response\n\n## Response\n');
    expect(lintPages(templateSection, twice)).toEqual(['## Response | The page has the heading `Response` twice']);
    expect(lintPages(templateSection, `${whole}\n### Response\n\n### Response\n`)).toEqual([]);
  });
});
