import { isSchemaThere, type Data } from './data.js';
import { element, fill } from './element.js';
import { requestOf } from './parts.js';
import { linkTo } from './routes.js';

/** Something that can be found by its name. */
interface Entry {
  readonly name: string;
  readonly folded: string;
  readonly kind: string;
  readonly href: string;
}

const most = 12;

/** A search over pages, rules, types and operations: a combobox, as the ARIA practices describe it. */
export function showSearch(data: Data): HTMLElement {
  const list = element('ul', { id: 'found', role: 'listbox', 'aria-label': 'Found', hidden: true });
  const input = element('input', {
    id: 'search',
    type: 'search',
    role: 'combobox',
    'aria-label': 'Search pages, rules, types and operations',
    'aria-controls': 'found',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-keyshortcuts': '/',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Search  /',
    oninput: () => update(input.value),
    onfocus: () => update(input.value),
    onkeydown: (event) => handleKey(event, input, list),
    onblur: () => setTimeout(close, 150),
  });
  const close = (): void => closeList(input, list);
  let entries: readonly Entry[] | undefined;
  const update = (text: string): void => {
    if (isSchemaThere()) entries ??= listEntries(data);
    showFound(find(text, entries ?? []), text, { input, list });
  };
  list.addEventListener('click', close);
  return element('div', { class: 'search', role: 'search' }, input, list);
}

function listEntries(data: Data): readonly Entry[] {
  const { pages, rules } = data;
  const { types, operations } = data.schema();
  const entry = (kind: string, name: string, ...names: readonly string[]): Entry => ({
    kind,
    name,
    folded: name.toLowerCase(),
    href: linkTo(...names),
  });
  return [
    ...types.map(({ name, label }) => entry('type', label, 'types', name)),
    ...operations.map((operation) => entry('operation', requestOf(data, operation), 'operations', operation.id)),
    ...pages.map(({ path }) => entry('page', path, 'pages', path)),
    ...rules.map(({ code }) => entry('rule', code, 'rules', code)),
    ...types.flatMap(({ name, label, properties = [] }) =>
      properties.map((property) => entry('property', `${label}.${property.name}`, 'types', name, property.name)),
    ),
  ];
}

/** Names that contain all words; those that begin with the text, and shorter ones, first. */
function find(text: string, entries: readonly Entry[]): readonly Entry[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const rank = ({ folded }: Entry): number => {
    const last = folded.slice(folded.lastIndexOf('.') + 1);
    const at = folded.startsWith(words[0] ?? '') || last.startsWith(words[0] ?? '') ? 0 : 1000;
    return at + folded.length;
  };
  return entries
    .filter(({ folded }) => words.every((word) => folded.includes(word)))
    .map((entry) => ({ entry, rank: rank(entry) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => entry);
}

interface Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
}

function showFound(found: readonly Entry[], text: string, { input, list }: Combobox): void {
  const isOpen = text.trim() !== '';
  input.setAttribute('aria-expanded', String(isOpen));
  input.removeAttribute('aria-activedescendant');
  list.hidden = !isOpen;
  if (found.length === 0)
    return fill(list, element('li', { class: 'empty', role: 'option', 'aria-disabled': 'true' }, 'Nothing found'));
  fill(
    list,
    found.map(({ name, kind, href }, position) =>
      element(
        'li',
        { role: 'option', id: `found-${position}`, 'aria-selected': 'false' },
        element('a', { href, tabindex: '-1' }, element('code', {}, name), element('span', { class: 'quiet' }, kind)),
      ),
    ),
  );
}

function closeList(input: HTMLInputElement, list: HTMLElement): void {
  list.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  input.removeAttribute('aria-activedescendant');
}

function handleKey(event: Event, input: HTMLInputElement, list: HTMLElement): void {
  if (!(event instanceof KeyboardEvent)) return;
  const options = [...list.querySelectorAll<HTMLElement>('[id]')];
  const current = options.findIndex(({ id }) => id === input.getAttribute('aria-activedescendant'));
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault();
      return select(options, (current + 1) % options.length, input);
    case 'ArrowUp':
      event.preventDefault();
      return select(options, current <= 0 ? options.length - 1 : current - 1, input);
    case 'Enter':
      event.preventDefault();
      return options[Math.max(current, 0)]?.querySelector('a')?.click();
    case 'Escape':
      closeList(input, list);
  }
}

function select(options: readonly HTMLElement[], position: number, input: HTMLInputElement): void {
  for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === position));
  const chosen = options[position];
  if (chosen === undefined) return;
  input.setAttribute('aria-activedescendant', chosen.id);
  chosen.scrollIntoView({ block: 'nearest' });
}
