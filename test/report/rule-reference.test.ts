import { expect, test } from 'vitest';
import { catalogue } from '../../generator/model/catalogue/index.js';

const entries = Object.entries(catalogue).toSorted(([a], [b]) => (a < b ? -1 : 1));

test('the rule reference in the repository says what the catalogue says', async () => {
  await expect(ruleReference()).toMatchFileSnapshot('../../generator/model/catalogue/README.md');
});

test('every code is made of words, and explained in whole sentences', () => {
  const careless = entries.filter(
    ([code, { explanation, fix }]) =>
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ||
      !/^[A-Z`].{20,}[.`"]$/s.test(explanation) ||
      !/^[A-Z].{10,}[.`"]$/s.test(fix),
  );
  expect(careless.map(([code]) => code)).toEqual([]);
});

/** Accepted with `npm run test:update`, as every expected file. */
function ruleReference(): string {
  const sections = entries.map(
    ([code, { severity, explanation, fix }]) => `## ${code}\n\n_${severity}_ — ${explanation}\n\nFix: ${fix}\n`,
  );
  return `# What docs2ts reports

Each fault of a documentation set has a code; \`docs2ts explain CODE\` prints what stands here. The severity is the default: the
configuration can set another one for each code, and a page silences one for itself:

\`\`\`html
<!-- docs2ts-disable code: why this is no fault here -->
\`\`\`

${sections.join('\n')}`;
}
