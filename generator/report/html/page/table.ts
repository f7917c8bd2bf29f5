import { count, element, fill, formatNumber, type Child } from './element.js';
import { replaceQuery, type Route } from './routes.js';

/** A column of a table. */
export interface Column<Row> {
  readonly title: string;
  readonly numeric?: boolean;
  /** Whether its cells name the rows. */
  readonly names?: boolean;
  /** What rows are sorted by; texts ascend first, numbers descend first. */
  readonly sortBy?: (row: Row) => string | number;
  readonly cell: (row: Row) => Child;
}

/** A choice that leaves rows out. */
export interface Filter<Row> {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly keeps: (row: Row, value: string) => boolean;
}

/** A list of many rows, which are shown in steps. Text, choices, order and number of rows are in the address. */
export interface RowList<Row> {
  readonly noun: string;
  readonly caption: string;
  readonly rows: readonly Row[];
  readonly textOf: (row: Row) => string;
  readonly filters?: readonly Filter<Row>[];
  readonly columns?: readonly Column<Row>[];
  /** For lists without columns: an item. */
  readonly item?: (row: Row) => Node;
  readonly step?: number;
  readonly route: Route;
}

/** Shows a list with its filters. */
export function showList<Row>(list: RowList<Row>): HTMLElement {
  const { route, filters = [], noun, caption } = list;
  const { query } = route;
  const status = element('p', { class: 'status', role: 'status' });
  const body = element('div', { class: 'list-body' });
  const set = (name: string, value: string): void => {
    if (value === '') query.delete(name);
    else query.set(name, value);
    if (name !== 'rows') query.delete('rows');
    replaceQuery(query);
    update();
  };
  const update = (): void => {
    const rows = sortRows(
      list,
      list.rows.filter((row) => isKept(row, list)),
    );
    const shown = Math.min(rows.length, Number(query.get('rows')) || (list.step ?? 100));
    status.textContent =
      rows.length === list.rows.length
        ? count(rows.length, noun)
        : `${formatNumber(rows.length)} of ${count(list.rows.length, noun)}`;
    fill(body, showRows(list, rows.slice(0, shown), set), showMore(rows.length, shown, set, list.step ?? 100));
  };
  update();
  const search = element('input', {
    type: 'search',
    'aria-label': `Filter ${caption}`,
    placeholder: 'Filter',
    value: query.get('q') ?? '',
    spellcheck: 'false',
    oninput: () => set('q', search.value),
  });
  const choices = filters.map((filter) => showFilter(filter, query.get(filter.name) ?? '', set));
  return element('div', { class: 'list' }, element('div', { class: 'filters' }, search, choices, status), body);
}

type SetQuery = (name: string, value: string) => void;

function isKept<Row>(row: Row, { route: { query }, filters = [], textOf }: RowList<Row>): boolean {
  const words = (query.get('q') ?? '').toLowerCase().split(/\s+/);
  const text = textOf(row).toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    filters.every(({ name, keeps }) => {
      const value = query.get(name) ?? '';
      return value === '' || keeps(row, value);
    })
  );
}

function showFilter<Row>({ name, label, choices }: Filter<Row>, value: string, set: SetQuery): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': label, onchange: () => set(name, select.value) },
    element('option', { value: '' }, label),
    choices.map((choice) => element('option', { value: choice.value, selected: choice.value === value }, choice.label)),
  );
  return select;
}

function sortRows<Row>({ columns = [], route: { query } }: RowList<Row>, rows: readonly Row[]): readonly Row[] {
  const [position = '', direction] = (query.get('sort') ?? '').split('.');
  const sortBy = position === '' ? undefined : columns[Number(position)]?.sortBy;
  if (sortBy === undefined) return rows;
  const sign = direction === 'down' ? -1 : 1;
  return rows
    .map((row) => ({ row, key: sortBy(row) }))
    .toSorted((a, b) => sign * (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ row }) => row);
}

function showRows<Row>(list: RowList<Row>, rows: readonly Row[], set: SetQuery): Node {
  const { columns, item, caption, noun, route } = list;
  if (rows.length === 0) return element('p', { class: 'empty' }, `There is no such ${noun}.`);
  if (item !== undefined)
    return element(
      'ol',
      { class: 'items' },
      rows.map((row) => element('li', {}, item(row))),
    );
  const sorted = route.query.get('sort') ?? '';
  return showTable({
    caption,
    columns: columns ?? [],
    rows,
    heading: (column, position) => showHeading(column, { position, sorted, set }),
  });
}

interface Sorting {
  readonly position: number;
  readonly sorted: string;
  readonly set: SetQuery;
}

function showHeading<Row>({ title, sortBy, numeric }: Column<Row>, { position, sorted, set }: Sorting): Child {
  if (sortBy === undefined) return title;
  const [up, down] = [`${position}.up`, `${position}.down`];
  const next = sorted === up ? down : sorted === down ? up : numeric ? down : up;
  const mark = sorted === up ? '▲' : sorted === down ? '▼' : '';
  const sort = (): void => {
    set('sort', next);
    document.querySelectorAll<HTMLElement>('.list-body th button')[position]?.focus();
  };
  return element(
    'button',
    { type: 'button', class: 'sort', onclick: sort },
    title,
    element('span', { 'aria-hidden': 'true' }, mark),
  );
}

function showMore(all: number, shown: number, set: SetQuery, step: number): Child {
  if (shown >= all) return undefined;
  const show = (rows: number): void => {
    const body = document.querySelector('.list-body');
    set('rows', String(rows));
    const made = body?.querySelectorAll<HTMLElement>(':is(tbody tr, ol.items > li)');
    made?.[shown]?.querySelector<HTMLElement>('a, summary, button')?.focus();
  };
  return element(
    'p',
    { class: 'more' },
    element(
      'button',
      { type: 'button', onclick: () => show(shown + step) },
      `Show ${formatNumber(Math.min(step, all - shown))} more`,
    ),
    element('button', { type: 'button', onclick: () => show(all) }, `Show all ${formatNumber(all)}`),
  );
}

/** A table as it is shown: a caption for screen readers, headings of columns and rows. */
export interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly heading?: (column: Column<Row>, position: number) => Child;
}

/** Shows a table, which scrolls sideways if it is wider than the page. */
export function showTable<Row>({ caption, columns, rows, heading = ({ title }) => title }: Table<Row>): HTMLElement {
  const headings = columns.map((column, position) => {
    const content = heading(column, position);
    const sort = new URLSearchParams(location.hash.split('?')[1]).get('sort');
    const order = sort === `${position}.up` ? 'ascending' : sort === `${position}.down` ? 'descending' : undefined;
    return element(
      'th',
      { scope: 'col', class: column.numeric && 'number', 'aria-sort': content instanceof Node ? order : undefined },
      content,
    );
  });
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      columns.map((column) => showCell(column, row)),
    ),
  );
  const table = element(
    'table',
    { onkeydown: moveFocus },
    element('caption', { class: 'hidden' }, caption),
    element('thead', {}, element('tr', {}, headings)),
    element('tbody', {}, body),
  );
  return element('div', { class: 'scroll', role: 'region', 'aria-label': caption, tabindex: '0' }, table);
}

function showCell<Row>({ names, numeric, cell }: Column<Row>, row: Row): HTMLElement {
  const content = cell(row);
  return names ? element('th', { scope: 'row' }, content) : element('td', { class: numeric && 'number' }, content);
}

/** The up and down arrows move the focus to the same link of the row above or below. */
function moveFocus(event: Event): void {
  if (!(event instanceof KeyboardEvent) || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  const { target, key } = event;
  const row = target instanceof HTMLElement && target.matches('a, button') ? target.closest('tbody tr') : null;
  const next = key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const link = next?.querySelector<HTMLElement>('a, button');
  if (!link) return;
  event.preventDefault();
  link.focus();
}
