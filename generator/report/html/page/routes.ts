/** A part of the page, as the fragment of its address names it: `#/types/contoso.order?q=total`. */
export interface Route {
  readonly view: string;
  readonly names: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads the fragment of an address; a malformed one is the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', ...names] = path.split('/').map(decode);
  return { view, names, query: new URLSearchParams(query) };
}

/** Writes the fragment of an address: `linkTo('types', 'contoso.order')`. */
export function linkTo(...names: readonly string[]): string {
  return `#/${names.map(encodeURIComponent).join('/')}`;
}

/** Replaces the query of the current part of the page without a new entry in the history. */
export function replaceQuery(query: URLSearchParams): void {
  const [path = ''] = location.hash.split('?', 1);
  const text = query.toString();
  history.replaceState(history.state, '', `${path || '#/'}${text === '' ? '' : `?${text}`}`);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
