import { didYouMean } from './did-you-mean.js';
import { pageFault } from './entry.js';
import { orderPage, typePage } from './example-pages.js';
import { quote } from './quote.js';

const customer = typePage('customer', '|name|String|What the customer is called.|');

/** Faults of links and includes between the pages of a documentation set. */
export const linkCatalogue = {
  'dead-link': pageFault<{ readonly target: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ target, suggestion }) =>
      `The link leads to ${quote(target)}, which does not exist${didYouMean(suggestion)}`,
    explanation:
      'The folder of the target is part of the documentation, but there is no file with this name. Readers who follow the link get an error page. Links to other sites, and to folders that are not in the input, are not checked.',
    fix: 'Correct the path, or remove the link.',
    bad: { 'order.md': orderPage('|customer|String|The «[customer](custmer.md)».|'), 'customer.md': customer },
    good: { 'order.md': orderPage('|customer|String|The [customer](customer.md).|'), 'customer.md': customer },
  }),
  'link-case-mismatch': pageFault<{ readonly target: string; readonly file: string }>({
    fixable: 'certain',
    severity: 'warning',
    told: 'per page',
    message: ({ target, file }) => `The link target ${quote(target)} differs in case from the file ${quote(file)}`,
    explanation:
      'The link works on a disk that ignores case, such as those of Windows and macOS, and is dead on a server that does not. docs2ts follows such links, but does not read such includes.',
    fix: 'Write the path as the file is named.',
    bad: { 'order.md': orderPage('|customer|String|The «[customer](Customer.md)».|'), 'customer.md': customer },
    good: { 'order.md': orderPage('|customer|String|The [customer](customer.md).|'), 'customer.md': customer },
  }),
  'dead-anchor': pageFault<{ readonly anchor: string; readonly file: string; readonly suggestion: string | undefined }>(
    {
      severity: 'warning',
      message: ({ anchor, file, suggestion }) =>
        `No heading of ${quote(file)} has the anchor ${quote(`#${anchor}`)}${didYouMean(suggestion && `#${suggestion}`)}`,
      explanation:
        'The anchor of a heading is its text in lower case, with hyphens for spaces and without punctuation. A link with another anchor opens the page at its top. Anchors of pages that include fragments outside of the input are not checked.',
      fix: 'Write the anchor of the heading as it is today.',
      bad: orderPage('|customer|String|Who ordered, see «[the rows](#property)».|'),
      good: orderPage('|customer|String|Who ordered, see [the rows](#properties).|'),
    },
  ),
  'missing-folder': pageFault<{ readonly folder: string; readonly count: number; readonly target: string }>({
    severity: 'info',
    message: ({ folder, count, target }) =>
      `The folder ${quote(folder)} does not exist; ${count === 1 ? quote(target) : `${count} links and includes, such as ${quote(target)},`} ${count === 1 ? 'leads' : 'lead'} there`,
    explanation:
      'The folder would be within the documentation. It may have been left out of this copy, or the path may be wrong. What is included from there was not read.',
    fix: 'Add the folder to the documentation, or correct the path.',
    bad: {
      'order.md': `${orderPage('|customer|String|Who ordered.|')}\n«[!INCLUDE [note](texts/note.md)]»\n`,
      'customer.md': customer,
    },
    good: {
      'order.md': `${orderPage('|customer|String|Who ordered.|')}\n[!INCLUDE [note](texts/note.md)]\n`,
      'texts/note.md': customer,
    },
  }),
  'dead-include': pageFault<{ readonly target: string; readonly suggestion: string | undefined }>({
    severity: 'warning',
    message: ({ target, suggestion }) =>
      `The page includes ${quote(target)}, which does not exist${didYouMean(suggestion)}`,
    explanation:
      'The folder of the included file is part of the documentation, but there is no file with this name. The published page lacks its text, and docs2ts did not read it.',
    fix: 'Correct the path of the include, or remove the include.',
    bad: {
      'order.md': `${orderPage('|customer|String|Who ordered.|')}\n«[!INCLUDE [note](nte.md)]»\n`,
      'note.md': customer,
    },
    good: {
      'order.md': `${orderPage('|customer|String|Who ordered.|')}\n[!INCLUDE [note](note.md)]\n`,
      'note.md': customer,
    },
  }),
} as const;
