import type { ChangeKind } from '../../../generator/model/change/change.js';
import type { Documentation, Page, Row } from './documentation.js';

/** A change that an edit must give. In texts, `{ship.speed}` is the name of what has this id. */
export interface ExpectedChange {
  readonly kind: ChangeKind;
  readonly about: string;
  readonly before?: string;
  readonly after?: string;
  readonly detail?: string;
  /** The ids of what stands at the places before and after. */
  readonly at: readonly [before: string | undefined, after: string | undefined];
}

/** An edited documentation, and what must be reported. */
export interface Edited {
  readonly documentation: Documentation;
  /** Paths of what the edit is about, such as `ship.speed/type`. No other edit of the same step may be about them, or what is below. */
  readonly claims: readonly string[];
  readonly expected: readonly ExpectedChange[];
}

/** Chooses one of several things; undefined if there is none. */
export type Choose = <Item>(items: readonly Item[]) => Item | undefined;

/** A kind of edit. It gives nothing if there is nothing to edit. */
export type EditKind = (documentation: Documentation, choose: Choose) => Edited | undefined;

/** Makes chooses from random numbers. */
export function chooserOf(numbers: readonly number[]): Choose {
  let at = 0;
  return (items) => items[(numbers[at++ % numbers.length] ?? 0) % items.length];
}

/** Changes the page with an id. */
export function changePage<Kind extends Page>(
  documentation: Documentation,
  page: Kind,
  change: Partial<Kind>,
): Documentation {
  return {
    ...documentation,
    pages: documentation.pages.map((one) => (one.id === page.id ? { ...one, ...change } : one)),
  };
}

/** Replaces the row with an id by others, on whichever page it is. */
export function replaceRow(documentation: Documentation, id: string, rows: readonly Row[]): Documentation {
  const replace = (list: readonly Row[]) => list.flatMap((row) => (row.id === id ? rows : [row]));
  return {
    ...documentation,
    pages: documentation.pages.map((page): Page => {
      if (page.kind === 'Resource')
        return { ...page, rows: replace(page.rows), relationships: replace(page.relationships) };
      if (page.kind !== 'Operation') return page;
      const body =
        page.body.kind === 'Parameters' ? { kind: 'Parameters' as const, rows: replace(page.body.rows) } : page.body;
      return { ...page, query: replace(page.query), body };
    }),
  };
}

/** Inserts an item at a random place of a list. */
export function insertAt<Item>(list: readonly Item[], item: Item, choose: Choose): readonly Item[] {
  const at = choose(list.map((_, index) => index)) ?? 0;
  return [...list.slice(0, at), item, ...list.slice(at)];
}

const nouns =
  'anchor barrel cable dinghy engine fender galley hatch ladder mast net oar paddle quill rope sail tiller winch';
const traits =
  'amber broad calm dark early faint green heavy inner large narrow outer plain quiet rough sharp tall upper';

/** A name that nothing in the documentation has. */
export function freshName(documentation: Documentation, choose: Choose): string | undefined {
  const [trait = '', noun = ''] = [choose(traits.split(' ')), choose(nouns.split(' '))];
  const name = `${trait}${noun[0]?.toUpperCase() ?? ''}${noun.slice(1)}`;
  return JSON.stringify(documentation).toLowerCase().includes(name.toLowerCase()) ? undefined : name;
}

/** A sentence that stands nowhere else in the documentation. */
export function freshSentence(documentation: Documentation, choose: Choose): string | undefined {
  const [trait, noun, other] = [choose(traits.split(' ')), choose(nouns.split(' ')), choose(nouns.split(' '))];
  const text = `Whether the ${trait} ${noun} belongs beside the ${other}.`;
  return JSON.stringify(documentation).includes(text) ? undefined : text;
}

/** The subject of a row. */
export function nameRow(page: Page, { id }: Row): string {
  return page.kind === 'Operation' ? `{${page.id}} {${id}}` : `{ns}.{${page.id}} {${id}}`;
}
