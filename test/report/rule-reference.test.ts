import { expect, test } from 'vitest';
import type { ExamplePages } from '../../generator/model/catalogue/example-pages.js';
import { catalogue } from '../../generator/model/catalogue/index.js';
import { fixingInWords, tellingInWords } from '../../generator/report/explain/explain-code.js';
import { showExample } from '../../generator/report/explain/example-lines.js';

const entries = Object.entries(catalogue).toSorted(([a], [b]) => (a < b ? -1 : 1));

test('the rule reference in the repository matches the catalogue', async () => {
  await expect(ruleReference()).toMatchFileSnapshot('../../docs/rules.md');
});

test('every code consists of words, and has an explanation in whole sentences', () => {
  const careless = entries.filter(
    ([code, { explanation, fix }]) =>
      !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(code) ||
      !/^(?:[A-Z`]|docs2ts ).{15,}[.`"]$/s.test(explanation) ||
      !/^[A-Z].{10,}[.`"]$/s.test(fix),
  );
  expect(careless.map(([code]) => code)).toEqual([]);
});

/** `npm run test:update` accepts a change, as for every expected file. */
function ruleReference(): string {
  const sections = entries.map(([code, entry]) => {
    const examples =
      entry.about === 'pages' ? `\nReported:\n\n${blocks(entry.bad)}\nNot reported:\n\n${blocks(entry.good)}` : '';
    return `## ${code}\n\n_${entry.severity}_: ${entry.explanation}${tellingInWords(entry)}\n\nFix: ${entry.fix}${fixingInWords(entry)}\n${examples}`;
  });
  return `# What docs2ts reports

Every finding has a code. \`docs2ts explain CODE\` prints its section of this page. The severity is the default: the configuration
can set another one for each code that is about pages or the package. A comment on a page silences codes for the next line that is
not blank:

\`\`\`html
<!-- docs2ts-disable-next-line some-code, other-code -- the reason -->
\`\`\`

\`docs2ts-disable-line\` does so for its own line, for example in a table, \`docs2ts-disable\` down to \`docs2ts-enable\` or the end of the
page, \`docs2ts-disable-page\` for the whole page. The option \`silences\` of the configuration does so for the pages that it names.

The examples are run as tests. Carets mark the place that is reported.

${sections.join('\n')}`;
}

/** Fences that are longer than those on the pages. */
function blocks(example: ExamplePages): string {
  return showExample(example)
    .map(({ path, lines }) => {
      const block = ['````md', ...lines.map((line) => line.trimEnd()), '````', ''].join('\n');
      return path === undefined ? block : `\`${path}\`:\n\n${block}`;
    })
    .join('\n');
}
