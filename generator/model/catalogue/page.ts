import { pageFault, setupFault } from './entry.js';
import { orderPage, page } from './example-pages.js';
import { quote } from './quote.js';

/** Faults of a file and its Markdown: what parse/ reports, apart from tables and code blocks. */
export const pageCatalogue = {
  'unreadable-page': setupFault<{ readonly reason: 'binary' | 'not-utf-8' | 'no-access' }>({
    about: 'disk',
    severity: 'error',
    message: ({ reason }) => unreadable[reason],
    explanation: 'A page is Markdown in UTF-8. A file that cannot be read documents nothing, and links to it are dead.',
    fix: 'Save the file as UTF-8, correct its access rights, or move it out of the documentation.',
  }),
  'empty-page': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The page is empty',
    explanation: 'A page without text documents nothing. It is usually left over from a move, or its content was lost.',
    fix: 'Write the page or delete the file.',
    bad: '«»',
    good: '---\ntitle: order resource type\n---\n\n# order resource type\n',
  }),
  'missing-title': pageFault<Record<never, never>>({
    severity: 'warning',
    told: 'per set',
    message: () => 'The page has no level-1 heading and no title in its front matter',
    explanation:
      'The first level-1 heading says what a page describes, or the title in the front matter if there is none. Headings that open a tab do not count.',
    fix: 'Begin the page with a heading such as `# order resource type` or `# Create order`.',
    bad: '«»## Properties\n\nAn order has none.\n',
    good: '# order resource type\n\n## Properties\n\nAn order has none.\n',
  }),
  'missing-front-matter': pageFault<Record<never, never>>({
    severity: 'info',
    told: 'per set',
    message: () => 'The page has no front matter',
    explanation:
      'Front matter states the title, description and kind of a page. Without it, docs2ts takes them from the text.',
    fix: 'Begin the file with front matter between two lines of `---`.',
    bad: '«»# order resource type\n\nAn order of a customer.\n',
    good: '---\ntitle: order resource type\n---\n\n# order resource type\n\nAn order of a customer.\n',
  }),
  'unclosed-front-matter': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The front matter is not closed',
    explanation:
      'Without the second line of `---` the keys are ordinary text. docs2ts read the lines that look like keys as front matter.',
    fix: 'Write a line of `---` below the last key.',
    bad: '«---\ntitle: order resource type\n»\n# order resource type\n',
    good: '---\ntitle: order resource type\n---\n\n# order resource type\n',
  }),
  'misplaced-front-matter': pageFault<Record<never, never>>({
    severity: 'warning',
    message: () => 'The front matter does not begin with a line of `---` at the top of the page',
    explanation:
      'Publishing tools read front matter only between two lines of `---`, the first of which is the first line of the page. Otherwise readers see the keys as text. docs2ts read them as front matter.',
    fix: 'Write a line of `---` above the first key, and delete what comes before it.',
    bad: '«title: order resource type\n»---\n\n# order resource type\n',
    good: '---\ntitle: order resource type\n---\n\n# order resource type\n',
  }),
  'malformed-front-matter': pageFault<{ readonly reason: string }>({
    severity: 'warning',
    message: ({ reason }) => `The front matter is not valid YAML (${reason}); it was read line by line`,
    explanation:
      'Front matter is YAML between two lines of `---`. If it is not valid, docs2ts reads each line as `key: value`, and values may be wrong.',
    fix: 'Correct the YAML: write each key once, put values that contain `:` or quotes in quotes, and indent with spaces.',
    bad: '---\ntitle: "Orders\n«»---\n\n# order resource type\n',
    good: '---\ntitle: "Orders"\n---\n\n# order resource type\n',
  }),
  'unclosed-code-fence': pageFault<{
    readonly fence: string;
    readonly headings: number;
    readonly tables: number;
  }>({
    severity: 'error',
    message: ({ fence, headings, tables }) =>
      `The code block is not closed: ${fence} is missing${shownAsCode([
        ...(headings > 0 ? [countOf(headings, 'heading')] : []),
        ...(tables > 0 ? [countOf(tables, 'table')] : []),
      ])}`,
    explanation:
      'Markdown shows everything below an unclosed fence as code, up to the next line that is only a fence. docs2ts ended the block at the next heading, table or opening fence, or at the end of the page.',
    fix: 'Close the code block with a line that contains only the fence.',
    bad: '# Get order\n\n«```»http\nGET /orders/{id}\n\n## Response\n',
    good: '# Get order\n\n```http\nGET /orders/{id}\n```\n\n## Response\n',
  }),
  'unclosed-comment': pageFault<Record<never, never>>({
    severity: 'error',
    message: () => 'The comment is not closed: `-->` is missing',
    explanation: 'An unclosed comment hides everything below it, also from readers of the published page.',
    fix: 'Close the comment with `-->`.',
    bad: '# order resource type\n\n«<!--» To do\n\n## Properties\n',
    good: '# order resource type\n\n<!-- To do -->\n\n## Properties\n',
  }),
  'too-much-markup': pageFault<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) => `The text has more than ${limit} characters such as \`*\`, \`_\` and \`[\``,
    explanation: 'Matching this many characters takes too long. docs2ts read the text without links and emphasis.',
    fix: 'Split the text, or put it into a code block.',
    bad: `# order resource type\n\n«${'*a '.repeat(1600).trimEnd()}»\n`,
    good: `# order resource type\n\n${'a '.repeat(1600)}\n`,
  }),
  'heading-without-blank': pageFault<{ readonly marks: string }>({
    fixable: 'certain',
    severity: 'warning',
    message: ({ marks }) => `There is no space after ${quote(marks)}`,
    explanation: 'Without a space Markdown shows a line of text instead of a heading. docs2ts read it as a heading.',
    fix: 'Write a space between the number signs and the heading.',
    bad: '# order resource type\n\n«##Properties»\n\nAn order has none.\n',
    good: '# order resource type\n\n## Properties\n\nAn order has none.\n',
  }),
  'too-deep-nesting': pageFault<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) => `The line begins with more than ${limit} characters of list and quote markers`,
    explanation: 'Nobody nests lists and quotes this deep on purpose. docs2ts read the line as if it were nested less.',
    fix: 'Remove the surplus `>`, `-` or `1.` at the beginning of the line.',
    bad: `# order resource type\n\n«${'> '.repeat(200)}An order.»\n`,
    good: '# order resource type\n\n> An order.\n',
  }),
  'too-many-lines': pageFault<{ readonly limit: number }>({
    severity: 'warning',
    message: ({ limit }) => `More than ${limit} lines follow each other without an empty line`,
    explanation:
      'docs2ts read the lines up to the next empty line as part of the block before them, including headings and lists.',
    fix: 'Separate paragraphs, headings and lists by empty lines.',
    bad: `# order resource type\n\n${'An order.\n'.repeat(1000)}«An order.»\n`,
    good: `# order resource type\n\n${'An order.\n\n'.repeat(1500)}`,
  }),
  'unclosed-link': pageFault<{ readonly label: string }>({
    severity: 'warning',
    message: ({ label }) => `The link ${quote(label)} is not closed: \`)\` is missing`,
    explanation:
      'The target of a link is written in parentheses. docs2ts took the text up to the end of the paragraph or cell as the target.',
    fix: 'Write `)` after the target.',
    bad: orderPage('|customer|String|The «[customer](customer.md»|'),
    good: orderPage('|customer|String|The [customer](customer.md)|'),
  }),
  'blank-in-link-target': pageFault<{ readonly target: string }>({
    severity: 'warning',
    message: ({ target }) => `The link target ${quote(target)} contains a space`,
    explanation:
      'Markdown shows such a link as text. docs2ts read words after the path, such as `collection`, as if they followed the link.',
    fix: 'Close the parenthesis before the space, or write the space as `%20`.',
    bad: orderPage('|customer|String|The «[customer](cust omer.md)».|'),
    good: orderPage('|customer|String|The [customer](cust%20omer.md).|'),
  }),
  'missing-definition': pageFault<{ readonly label: string }>({
    severity: 'warning',
    message: ({ label }) => `The page does not define the link target ${quote(label)}`,
    explanation:
      'A link such as `[order][]` finds its target in a line `[order]: order.md` on the same page. docs2ts used the text of the link without a target.',
    fix: 'Add the definition, or write the target into the link.',
    bad: orderPage('|customer|String|The «[customer][people]».|'),
    good: `${orderPage('|customer|String|The [customer][people].|')}\n[people]: ../people/customer.md\n`,
  }),
  'malformed-silence': pageFault<MalformedSilence>({
    severity: 'warning',
    message: (silence) => {
      switch (silence.problem) {
        case 'unknown-word':
          return `No comment for docs2ts begins with ${quote(silence.word)}, so it silences nothing`;
        case 'incomplete':
          return `${quote(silence.word)} needs a code and a reason: \`${silence.word} some-code -- the reason\``;
        case 'nothing-to-enable':
          return 'Nothing is silenced above that `docs2ts-enable` could end';
      }
    },
    explanation:
      'A comment can ask that a code is not reported. It must say where, which codes, and why. Where is said by its first word: `docs2ts-disable-next-line`, `docs2ts-disable-line`, `docs2ts-disable` up to `docs2ts-enable` or the end of the page, or `docs2ts-disable-page`.',
    fix: 'Write for example `<!-- docs2ts-disable-next-line some-code -- the reason -->`.',
    bad: '# order resource type\n\n«<!-- docs2ts-disable -->»\n\nAn order of a customer.\n',
    good: page('order resource type', {}) + '\nAn order of a customer.\n',
  }),
} as const;

type MalformedSilence =
  | { readonly problem: 'unknown-word' | 'incomplete'; readonly word: string }
  | { readonly problem: 'nothing-to-enable' };

const unreadable = {
  binary: 'The file is binary, not Markdown',
  'not-utf-8': 'The file is not in UTF-8',
  'no-access': 'The file cannot be opened',
} as const;

function countOf(count: number, thing: string): string {
  return count === 1 ? `one ${thing}` : `${count} ${thing}s`;
}

function shownAsCode(things: readonly string[]): string {
  return things.length === 0 ? '' : `; readers see ${things.join(' and ')} below it as code`;
}
