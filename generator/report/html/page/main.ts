// The script of the HTML report. It reads the data that the page contains, and shows the part that the fragment of the address names;
// only that part is ever made. Read on in `views/index.ts`.
import { isSchemaThere, readData, type Data } from './data.js';
import { element, fill, formatNumber } from './element.js';
import { link } from './parts.js';
import { linkTo, parseRoute } from './routes.js';
import { showSearch } from './search.js';
import { showThemes } from './theme.js';
import { parts, showRoute } from './views/index.js';

const data = readData();
const main = element('main', { id: 'main', tabindex: '-1' });
const links = showLinks(data);
const positions = new Map<string, number>();
let shown = location.hash;
let isFollowing = false;

document.body.prepend(
  element('a', { class: 'skip', href: '#main', onclick: skip }, 'Skip to the content'),
  element(
    'header',
    {},
    element('p', { class: 'brand' }, element('a', { href: linkTo('') }, 'docs2ts')),
    element(
      'nav',
      { 'aria-label': 'Parts of the report' },
      element(
        'ul',
        {},
        links.map(({ item }) => item),
      ),
    ),
    showSearch(data),
    showThemes(),
  ),
  main,
);
show();
document.documentElement.dataset['ready'] = 'true';

history.scrollRestoration = 'manual';
document.addEventListener('click', (event) => {
  isFollowing = event.target instanceof Element && event.target.closest('a[href^="#/"]') !== null;
});
addEventListener('hashchange', () => {
  positions.set(shown, scrollY);
  show();
  // A followed link begins at the top, and says where one is; Back and Forward return to where one was.
  if (!isFollowing) return scrollTo(0, positions.get(location.hash) ?? 0);
  isFollowing = false;
  main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  if (!main.querySelector('[aria-expanded="true"]')) scrollTo(0, 0);
});
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  event.preventDefault();
  document.querySelector<HTMLElement>('#search')?.focus();
});
addEventListener('beforeprint', () => {
  for (const details of main.querySelectorAll('details')) details.open = true;
});

function show(): void {
  shown = location.hash;
  const route = parseRoute(shown);
  if (!isSchemaThere() && parts[route.view]?.needsSchema !== false) {
    document.addEventListener('DOMContentLoaded', show, { once: true });
    return fill(main, element('p', { class: 'quiet' }, 'Loading …'));
  }
  const found = showRoute(data, route);
  const { title, content } = found ?? { title: 'Not found', content: [link('Overview', '')] };
  document.title = `${title} – docs2ts report`;
  for (const { view, anchor } of links) {
    if (view === route.view) anchor.setAttribute('aria-current', route.names.length === 0 ? 'page' : 'true');
    else anchor.removeAttribute('aria-current');
  }
  fill(main, element('h1', { tabindex: '-1' }, title), content);
}

function showLinks(
  of: Data,
): readonly { readonly view: string; readonly anchor: HTMLElement; readonly item: HTMLElement }[] {
  return Object.entries(parts).flatMap(([view, { title, size }]) => {
    const number = size(of);
    if (number === undefined) return [];
    const badge = view !== '' && element('span', { class: 'size' }, formatNumber(number));
    const anchor = element('a', { href: linkTo(view) }, title, badge && [' ', badge]);
    return [{ view, anchor, item: element('li', {}, anchor) }];
  });
}

/** The fragment is the address of a part of the page, so the link does not change it. */
function skip(event: Event): void {
  event.preventDefault();
  main.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, select, textarea');
}
