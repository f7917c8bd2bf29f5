import type { Data } from '../data.js';
import type { Route } from '../routes.js';
import { changesView } from './changes.js';
import { filesView } from './files.js';
import { operationsView, operationView } from './operations.js';
import { overview } from './overview.js';
import { pagesView } from './pages.js';
import { pageView } from './page.js';
import { rulesView, ruleView } from './rules.js';
import { typesView } from './types.js';
import { typeView } from './type.js';
import type { Shown, View } from './view.js';

/** A part of the page: how its list and its single things are shown, and how many it has; undefined if the report is not about it. */
interface Part {
  readonly title: string;
  readonly list: View;
  readonly single?: View;
  readonly size: (data: Data) => number | undefined;
  /** False if neither its list nor its single things show types or operations. */
  readonly needsSchema?: false;
}

/** The parts of the page in the order of its navigation, by the first name of their address. */
export const parts: Readonly<Record<string, Part>> = {
  '': { title: 'Overview', list: overview, size: () => 0, needsSchema: false },
  changes: { title: 'Changes', list: changesView, size: ({ changes }) => changes?.list.length },
  pages: {
    title: 'Pages',
    list: pagesView,
    single: pageView,
    size: ({ pages, documentation }) => documentation.pages.length || pages.length || undefined,
  },
  rules: {
    title: 'Rules',
    list: rulesView,
    single: ruleView,
    size: ({ rules, report }) => (rules.length > 0 ? rules.length : report.documentation && 0),
    needsSchema: false,
  },
  types: { title: 'Types', list: typesView, single: typeView, size: ({ report }) => report.documentation?.types },
  operations: {
    title: 'Operations',
    list: operationsView,
    single: operationView,
    size: ({ report }) => report.documentation?.operations,
  },
  files: { title: 'Files', list: filesView, size: ({ report: { outputs } }) => outputs?.length, needsSchema: false },
};

/** What an address shows; undefined if it leads nowhere. */
export function showRoute(data: Data, route: Route): Shown | undefined {
  const part = Object.hasOwn(parts, route.view) ? parts[route.view] : undefined;
  const view = route.names.length === 0 ? part?.list : part?.single;
  return view?.(data, route);
}
