import { expect, test } from 'vitest';
import { deadLink } from '../../../generator/check/rules/dead-link.js';
import { lintPages } from '../lint-pages.js';

/** The findings about a page `api/order-get.md` with this text, beside the pages `resources/order.md` and `resources/lineItem.md`. */
function lint(text: string): readonly string[] {
  return lintPages(deadLink, {
    'api/order-get.md': `# Get order\n\n${text}\n`,
    'api/order-list.md': '# List orders\n',
    'resources/order.md': '# order resource type\n\n## Open & paid\n\n## Open & paid\n\n<a id="old"></a>States.\n',
    'resources/lineItem.md': '# lineItem resource type\n\n[!INCLUDE [more](../includes/more.md)]\n',
  });
}

test('reports a file that does not exist, with the nearest file or the file of the same name in another folder', () => {
  expect(
    lint('[a](order-lst.md), [b](order.md?view=1#open--paid), [c](nothing.md), [d](../resource/order.md).'),
  ).toEqual([
    '[a](order-lst.md) | The link leads to `order-lst.md`, which does not exist; did you mean `order-list.md`?',
    '[b](order.md?view=1#open--paid) | The link leads to `order.md?view=1#open--paid`, which does not exist; did you mean `../resources/order.md`?',
    '[c](nothing.md) | The link leads to `nothing.md`, which does not exist',
    '[d](../resource/order.md) | The link leads to `../resource/order.md`, which does not exist; did you mean `../resources/order.md`?',
  ]);
});

test('reports a definition once, in its own place', () => {
  expect(lint('[a][x], [b][x], [x].\n\n[x]: ../resources/ordre.md "title"')).toEqual([
    '[x]: ../resources/ordre.md "title" | The link leads to `../resources/ordre.md`, which does not exist; did you mean `../resources/order.md`?',
  ]);
});

test('reports the case of files and folders, and judges the anchor of the page nevertheless', () => {
  expect(lint('[a](../resources/Order.md#closed), [b](../Resources/lineitem.md), [c](~/RESOURCES/order.md).')).toEqual([
    '[a](../resources/Order.md#closed) | The link target `../resources/Order.md#closed` differs in case from the file `resources/order.md`',
    '[a](../resources/Order.md#closed) | No heading of `resources/order.md` has the anchor `#closed`',
    '[b](../Resources/lineitem.md) | The link target `../Resources/lineitem.md` differs in case from the file `resources/lineItem.md`',
    '[c](~/RESOURCES/order.md) | The link target `~/RESOURCES/order.md` differs in case from the file `resources/order.md`',
  ]);
});

test('reports anchors that no heading has, also in tables, lists, quotes and headings', () => {
  const page = [
    '## See [it](#it)',
    '- [a](#one)',
    '> [b](#two)',
    '|A|B|\n|:--|:--|\n|a|[c](../resources/order.md#open--paid-2)|',
    '[d](../resources/order.md#open-and-paid)',
  ];
  expect(lint(page.join('\n\n'))).toEqual([
    '[it](#it) | No heading of `api/order-get.md` has the anchor `#it`',
    '[a](#one) | No heading of `api/order-get.md` has the anchor `#one`',
    '[b](#two) | No heading of `api/order-get.md` has the anchor `#two`',
    '[c](../resources/order.md#open--paid-2) | No heading of `resources/order.md` has the anchor `#open--paid-2`; did you mean `#open--paid-1`?',
    '[d](../resources/order.md#open-and-paid) | No heading of `resources/order.md` has the anchor `#open-and-paid`; did you mean `#open--paid`?',
  ]);
});

test.each([
  '[a](../resources/order.md#open--paid), [b](../resources/order.md#Open-Paid-1), [c](../resources/order.md#old), [d](#get-order)',
  '[a](#top), [b](#), [c](#tab/http), [d](../resources/order.md#:~:text=paid), [e](../resources/lineItem.md#more)',
  '[a](https://contoso.com/order.md), [b](//contoso.com/a.md), [c](/concepts/order.md), [d](mailto:a@contoso.com), [e]()',
  '[a](../../other/order.md), [b](../guides/start.md), [c](~/guides/start.md), [d](../guides/)',
  '[a](../resources/order), [b](../resources/ORDER.html#old), [c](order-status), [d](../resources/line%49tem.md), [e](..\\resources\\order.md)',
  '`[a](b.md)`\n\n```\n[a](b.md)\n```\n\n<!-- [a](b.md) -->',
])('does not report %s', (text) => {
  expect(lint(text)).toEqual([]);
});

test('reports an include that does not exist, but not one of a folder that was not read', () => {
  expect(
    lint('[!INCLUDE [a](nothing.md)]\n\n[!INCLUDE [b](../includes/note.md)]\n\n[!INCLUDE [c](Order-List.md)]'),
  ).toEqual([
    '[!INCLUDE [a](nothing.md)] | The page includes `nothing.md`, which does not exist',
    '[!INCLUDE [c](Order-List.md)] | The link target `Order-List.md` differs in case from the file `api/order-list.md`',
  ]);
});
