import type { Data } from '../data.js';
import type { Child } from '../element.js';
import type { Route } from '../routes.js';

/** What a view shows: its title and its content below the title. */
export interface Shown {
  readonly title: string;
  readonly content: readonly Child[];
}

/** A part of the page; undefined if there is nothing of that name. */
export type View = (data: Data, route: Route) => Shown | undefined;
