import { expect, test } from 'vitest';
import { resourcePage } from '../link/linked.js';
import { diffPages, library, lineOf, movePage, type Pages } from './library.js';

/** What changed, without the verdicts. */
function compare(before: Pages, after: Pages): readonly string[] {
  return diffPages(before, after).map((change) => lineOf(change).replace(/^\S+ \[.*?\] /, ''));
}

/** Replaces a text on all pages. */
function replaceAll(pages: Pages, before: string, after: string): Pages {
  return Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, text.replaceAll(before, after)]));
}

/** A page with the rows of one type. */
function rows(...lines: readonly string[]): Pages {
  return { 'resources/order.md': resourcePage('order', lines) };
}

test('a type that 100 rows refer to is renamed once, also together with its page', () => {
  const references = Array.from({ length: 100 }, (_, index) => {
    const row = `|first${index}|[customer](customer.md)|Who ordered number ${index}.|`;
    return [`resources/order${index}.md`, resourcePage(`order${index}`, [row])] as const;
  });
  const customer = resourcePage('customer', ['|label|String|What to call the person.|']);
  const before: Pages = { ...Object.fromEntries(references), 'resources/customer.md': customer };
  expect(compare(before, replaceAll(before, 'customer', 'client'))).toEqual([
    'client: type renamed from contoso.sales.customer',
  ]);
  const moved = replaceAll(movePage(before, 'resources/customer.md', 'resources/client.md'), 'customer', 'client');
  expect(compare(before, moved)).toEqual([
    'client: type renamed from contoso.sales.customer',
    'resources/client.md: page renamed from resources/customer.md',
  ]);
});

test('an enum is renamed with its page, and a member at the same time', () => {
  const moved = movePage(library, 'resources/loanstate.md', 'resources/loanprogress.md');
  const renamed = replaceAll(replaceAll(moved, 'loanState', 'loanProgress'), 'loanstate.md', 'loanprogress.md');
  expect(compare(library, replaceAll(renamed, 'overdue', 'late'))).toEqual([
    'loanProgress: type renamed from contoso.library.loanState',
    'loanProgress: member late renamed from overdue',
    'resources/loanprogress.md: page renamed from resources/loanstate.md',
  ]);
});

test('a row is renamed together with the type that its description mentions', () => {
  const before: Pages = {
    ...rows('|buyer|String|What the customer wrote on the form.|'),
    'resources/customer.md': resourcePage('customer', ['|label|String|What to call the person.|']),
  };
  const after = replaceAll(replaceAll(before, 'customer', 'client'), 'buyer', 'writer');
  expect(compare(before, after).toSorted()).toEqual([
    'client: type renamed from contoso.sales.customer',
    'order: property writer renamed from buyer',
  ]);
});

test('several rows are renamed at once, while others come, go and move', () => {
  const before = rows(
    '|alpha|String|What the seller calls it.|',
    '|beta|String|What the buyer calls it.|',
    '|gamma|Int32|How many pieces are packed.|',
    '|delta|Boolean|Whether it is on its way.|',
  );
  const after = rows(
    '|gamma|Int32|How many pieces are packed.|',
    '|sellerName|String|What the seller calls it.|',
    '|epsilon|Int32|How often it was returned.|',
    '|buyerName|String|What the buyer calls it.|',
  );
  expect(compare(before, after).toSorted()).toEqual([
    'order: property buyerName renamed from beta',
    'order: property delta removed',
    'order: property epsilon added',
    'order: property sellerName renamed from alpha',
  ]);
});

test('a new name with a new type is no certain rename, except if only the spelling differs', () => {
  const before = rows('|total|Int32|What the buyer has to pay.|', '|due_date|Date|When to pay at the latest.|');
  const after = rows('|price|String|What the buyer has to pay.|', '|dueDate|String|When to pay at the latest.|');
  expect(compare(before, after).toSorted()).toEqual([
    'order: property dueDate renamed from due_date',
    'order: property price added',
    'order: property total removed',
    'order: type of dueDate widened from Date to String',
  ]);
});

test('rows with the same description, and short ones elsewhere in the table, are not paired', () => {
  const before = rows(
    '|first|String|A name.|',
    '|second|String|A name.|',
    '|third|String|Unused now.|',
    '|last|Int32|X.|',
  );
  const after = rows(
    '|last|Int32|X.|',
    '|fourth|String|Unused now.|',
    '|fifth|String|A name.|',
    '|sixth|String|A name.|',
  );
  expect(compare(before, after).filter((line) => line.includes('renamed'))).toEqual([]);
  expect(compare(before, after)).toHaveLength(6);
});

test('a member in place of a removed one with another number is a removal and an addition', () => {
  const state = 'resources/loanstate.md';
  const text = (library[state] ?? '').replace(
    '|overdue|1|The book should be back.|',
    '|lost|7|Nobody finds the book.|',
  );
  const after = { ...replaceAll(library, '`overdue`', '`lost`'), [state]: text };
  expect(compare(library, after).filter((line) => line.startsWith('loanState'))).toEqual([
    'loanState: member overdue removed',
    'loanState: member lost added',
  ]);
});

test('an operation that has a new page and a new path is moved', () => {
  const moved = movePage(library, 'api/writer-get.md', 'api/author-get.md');
  const after = replaceAll(
    { ...moved, 'api/author-get.md': (moved['api/author-get.md'] ?? '').replaceAll('/writers/', '/authors/') },
    'writer-get.md',
    'author-get.md',
  );
  expect(compare(library, after).filter((line) => !line.includes('example'))).toEqual([
    'GET /authors/{writerId}: moved from GET /writers/{writerId} to GET /authors/{writerId}',
    'api/author-get.md: page renamed from api/writer-get.md',
  ]);
});

test('names of which several things have had the same, and have different ones now, are no edits of texts', () => {
  const page = (name: string, label: string, file: string): Pages => ({
    [file]: resourcePage(name, [
      `|${label}|String|What the label on the box says.|`,
      `|other|String|Differs from **${label}** in its case.|`,
    ]),
  });
  const before = { ...page('box', 'title', 'resources/box.md'), ...page('crate', 'title', 'resources/crate.md') };
  const after = { ...page('box', 'caption', 'resources/box.md'), ...page('crate', 'heading', 'resources/crate.md') };
  expect(compare(before, after)).toEqual([
    'box: property caption renamed from title',
    'crate: property heading renamed from title',
  ]);
});
