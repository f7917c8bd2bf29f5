/** What an element may contain. Text is always text: nothing is parsed as HTML. */
export type Child = Node | string | number | undefined | false | readonly Child[];

type Listener = (event: Event) => void;

/** Attributes of an element; functions are listeners: `{ onclick: () => … }`. */
export type Attributes = Readonly<Record<string, string | number | boolean | Listener | undefined>>;

/** Creates an element. Links lead only to parts of the page. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(made, key, value);
  appendTo(made, children);
  return made;
}

/** Replaces what an element contains. */
export function fill(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren();
  appendTo(parent, children);
}

function appendTo(parent: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string' || typeof child === 'number' || child instanceof Node) parent.append(nodeOf(child));
    else appendTo(parent, child);
  }
}

function nodeOf(child: Node | string | number): Node | string {
  return typeof child === 'number' ? formatNumber(child) : child;
}

function setAttribute(target: Element, key: string, value: Attributes[string]): void {
  if (value === undefined || value === false) return;
  if (typeof value === 'function') return target.addEventListener(key.slice(2), value);
  if (key === 'href' && !String(value).startsWith('#')) throw new Error(`Not a part of the page: ${value}`);
  target.setAttribute(key, value === true ? '' : String(value));
}

const numbers = new Intl.NumberFormat('en');

/** A number with separators of thousands: `3,341`. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A number with its noun: `1 page`, `3,341 pages`. */
export function count(value: number, noun: string): string {
  return `${formatNumber(value)} ${value === 1 ? noun : pluralOf(noun)}`;
}

function pluralOf(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A share as a percentage that is 100 % or 0 % only if it is exactly that. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '–';
  const share = (100 * part) / whole;
  if (share > 99.9 && share < 100) return '> 99.9 %';
  if (share > 0 && share < 0.1) return '< 0.1 %';
  return `${Number(share.toFixed(1))} %`;
}
