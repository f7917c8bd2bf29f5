import type { HtmlLine, HtmlOperation, HtmlPlace, HtmlSeverity, HtmlTypeUse, HtmlVerdict } from '../html-report.js';
import { severities, verdicts, type Counts, type Coverage, type Data } from './data.js';
import { count, element, formatNumber, percent, type Child } from './element.js';
import { linkTo } from './routes.js';

/** A heading of a view with what belongs under it. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  return element('section', {}, element('h2', {}, title), children);
}

/** A link to a part of the page. */
export function link(text: string, ...names: readonly string[]): HTMLElement {
  return element('a', { href: linkTo(...names) }, text);
}

/** A name of the documentation that links to its view. */
export function nameLink(text: string, ...names: readonly string[]): HTMLElement {
  return element('a', { href: linkTo(...names) }, element('code', {}, text));
}

/** A place as a link to its page: `resources/order.md:12`. Beside its own page, only the line. */
export function placeLink(data: Data, [file, line]: HtmlPlace, own?: number): HTMLElement {
  const path = data.file(file);
  const text = file === own ? `line ${line}` : `${path}:${line}`;
  if (!data.pageNamed.has(path)) return element('span', { class: 'place' }, text);
  return element('a', { class: 'place', href: linkTo('pages', path) }, text);
}

/** The text of a type, as a link if it is documented. */
export function typeLink(data: Data, [text, number]: HtmlTypeUse): HTMLElement {
  const type = number === undefined ? undefined : data.schema().types[number];
  const words = data.text(text);
  return type === undefined ? element('code', {}, words) : nameLink(words, 'types', type.name);
}

/** A sentence in which what is between backticks is code. */
export function prose(text: string): readonly Child[] {
  return text.split(/`([^`]+)`/).map((part, position) => (position % 2 === 1 ? element('code', {}, part) : part));
}

/** The first request of an operation: `GET /orders/{id}`. */
export function requestOf({ text }: Data, { id, routes: [first] }: HtmlOperation): string {
  return first === undefined ? id : `${text(first[0])} ${first[1]}`;
}

/** A severity as a word with its colour. */
export function severityBadge(severity: HtmlSeverity): HTMLElement {
  return element('span', { class: `badge ${severities[severity]}` }, severities[severity]);
}

/** A verdict as a word with its colour. */
export function verdictBadge(verdict: HtmlVerdict): HTMLElement {
  return element('span', { class: `badge ${verdicts[verdict]}` }, verdicts[verdict]);
}

/** A line of a page with its number; the marked part is emphasized. */
export function showLine(number: number, [text, from, to]: HtmlLine): HTMLElement {
  return element(
    'pre',
    { class: 'line' },
    element('span', { class: 'line-number' }, String(number)),
    element('code', {}, text.slice(0, from), to > from && element('mark', {}, text.slice(from, to)), text.slice(to)),
  );
}

/** The numbers of findings, in words for screen readers: `2 errors, 3 warnings`. */
export function countsInWords(counts: Counts): string {
  const words = counts.flatMap((number, position) =>
    number === 0 ? [] : [count(number, severities[position] ?? 'finding')],
  );
  return words.length === 0 ? 'no findings' : words.join(', ');
}

/** A bar of parts, each with a class; parts of nothing are left out. */
export function bar(parts: readonly (readonly [name: string, size: number])[], whole: number): HTMLElement {
  const made = element('span', { class: 'bar', 'aria-hidden': 'true' });
  for (const [name, size] of parts) {
    if (size === 0) continue;
    const part = element('span', { class: name });
    part.style.width = `${(100 * size) / Math.max(whole, 1)}%`;
    made.append(part);
  }
  return made;
}

/** The numbers of findings of each severity as a bar. */
export function countsBar(counts: Counts, whole: number): HTMLElement {
  return bar(
    severities.map((name, position) => [name, counts[position] ?? 0]),
    whole,
  );
}

/** A share as a percentage with a bar. */
export function shareMeter(part: number, whole: number): HTMLElement {
  return element('span', { class: 'meter' }, bar([['read', part]], whole), element('span', {}, percent(part, whole)));
}

/** How much was read, as a percentage with a bar. */
export function coverageMeter([read, leftOut, unread]: Coverage): Child {
  const whole = read + unread;
  if (whole === 0) return element('span', { class: 'quiet' }, leftOut > 0 ? 'left out' : '–');
  return element(
    'span',
    {
      class: 'meter',
      title: `${formatNumber(read)} read, ${formatNumber(leftOut)} left out, ${formatNumber(unread)} unread`,
    },
    bar(
      [
        ['read', read],
        ['unread', unread],
      ],
      whole,
    ),
    element('span', {}, percent(read, whole)),
  );
}

/** Terms with their values. */
export function facts(entries: readonly (readonly [term: string, value: Child])[]): HTMLElement {
  const shown = entries.filter(([, value]) => value !== undefined && value !== false);
  return element(
    'dl',
    { class: 'facts' },
    shown.map(([term, value]) => element('div', {}, element('dt', {}, term), element('dd', {}, value))),
  );
}

/** A number that matters, with what it counts. */
export function figure(value: string, label: string, detail?: Child): HTMLElement {
  return element(
    'div',
    { class: 'figure' },
    element('dt', {}, label),
    element('dd', {}, element('strong', {}, value), detail),
  );
}

/** Details that are made when they are opened for the first time. */
export function details(summary: string, make: () => Child): HTMLDetailsElement {
  const made = element('details', {}, element('summary', {}, summary));
  made.addEventListener('toggle', () => {
    if (made.open && made.childElementCount === 1) made.append(element('div', {}, make()));
  });
  return made;
}
