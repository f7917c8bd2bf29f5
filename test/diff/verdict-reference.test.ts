import { expect, test } from 'vitest';
import { verdictRules, type VerdictRule } from '../../generator/model/change/verdict-rules.js';

const rules: readonly (readonly [string, VerdictRule])[] = Object.entries(verdictRules);

test('the table of verdicts in the repository matches the rules', async () => {
  await expect(verdictReference()).toMatchFileSnapshot('../../docs/verdicts.md');
});

test('every rule has a verdict, and says why in a whole sentence', () => {
  const careless = rules.filter(
    ([kind, { judgement, because }]) =>
      !/^[a-z]+(?:-[a-z]+)*$/.test(kind) || Object.keys(judgement).length === 0 || !/^[A-Z`$].{8,}\.$/.test(because),
  );
  expect(careless.map(([kind]) => kind)).toEqual([]);
});

/** `npm run test:update` accepts a change, as for every expected file. */
function verdictReference(): string {
  const rows = rules.map(
    ([
      kind,
      {
        about,
        judgement: { read = '–', send = '–' },
        says,
        because,
      },
    ]) => {
      const words = says.replace(/\{([a-z]+)\}/g, '_$1_');
      return `| \`${kind}\` | ${about} | ${words} | ${read} | ${send} | ${because} |`;
    },
  );
  return `# What a change means

\`docs2ts diff OLD NEW\` judges each change twice: for code that reads what the service answers, and for code that sends requests. One
principle decides: an answer may become narrower, but not wider, and what a request may contain may become wider, but not narrower.

- **breaking**: code that worked before may fail. The version step is major.
- **compatible**: code that worked before still works. The step is minor.
- **editorial**: only texts and examples differ. The step is patch.

The steps are those of a version from 1.0.0 on. Before, Semantic Versioning promises nothing; package managers take the minor version for
the step of breaking changes, and the patch version for all others.

A side without a verdict never meets the change. The same holds for a type that no request or no answer contains, if the pages document
operations with it at all. A documentation that does not say something denies it; between pages and the metadata of a service, only what
both say is compared.

Something is renamed, rather than removed and added, if that is certain:

- A property, parameter or member: both names consist of the same words (\`order_date\`, \`orderDate\`). Or the type is the same, and so is
  the description, also if it mentions the new name, or the number of a member, and nothing else in the table has the same one; if the
  description is short, the row must also be at the same place.
- A type: only the case or a whole namespace differs; or its page has no other type without a counterpart; or everything that referred to
  the one refers to the other now. In the last two cases one has all properties or members of the other, or they have half of them in
  common. Or all its properties or members are the same, and no other type has these.
- An operation: it is on the same page, or title, parameters, request and answers are the same, and no other operation has the same.
- A page: all its types and operations are on one page that did not exist.

Examples and texts that only mention a new name were not edited.

<!-- prettier-ignore -->
| kind | about | what the report says | readers | senders | because |
| :--- | :--- | :--- | :--- | :--- | :--- |
${rows.join('\n')}
`;
}
