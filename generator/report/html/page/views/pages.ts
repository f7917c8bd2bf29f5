import { compareCounts, severities, worstOf, type Counts, type PageRow } from '../data.js';
import { coverageMeter, nameLink } from '../parts.js';
import { element } from '../element.js';
import { showList, type Column, type Filter } from '../table.js';
import type { View } from './view.js';

/** All pages with their findings and coverage, the worst first. */
export const pagesView: View = ({ pages }, route) => ({
  title: 'Pages',
  content: [
    showList({
      noun: 'file',
      caption: 'pages',
      route,
      rows: pages.toSorted((a, b) => compareCounts(a.counts, b.counts)),
      textOf: ({ path, title }) => `${path} ${title}`,
      filters: [severityFilter, readFilter, pageFilter],
      columns: [
        {
          title: 'Page',
          names: true,
          sortBy: ({ path }) => path,
          cell: ({ path, title }) => [
            nameLink(path, 'pages', path),
            title !== '' && element('span', { class: 'subtitle' }, title),
          ],
        },
        ...countColumns<PageRow>(),
        {
          title: 'Coverage',
          sortBy: ({ coverage: [read, , unread] }) => (read + unread === 0 ? 2 : read / (read + unread)),
          cell: ({ coverage }) => coverageMeter(coverage),
        },
      ],
    }),
  ],
});

/** Columns with the number of findings of each severity. */
export function countColumns<Row extends { readonly counts: Counts }>(): readonly Column<Row>[] {
  return severities.map((severity, position) => ({
    title: `${severity[0]?.toUpperCase()}${severity.slice(1)}s`,
    numeric: true,
    sortBy: ({ counts }) => counts[position] ?? 0,
    cell: ({ counts }) => {
      const number = counts[position] ?? 0;
      return number === 0 ? element('span', { class: 'quiet' }, 0) : number;
    },
  }));
}

const severityFilter: Filter<PageRow> = {
  name: 'worst',
  label: 'Any finding',
  choices: [
    { value: '0', label: 'With errors' },
    { value: '1', label: 'With warnings at worst' },
    { value: '2', label: 'With remarks at worst' },
    { value: 'none', label: 'Without findings' },
  ],
  keeps: ({ counts }, value) => String(worstOf(counts) ?? 'none') === value,
};

/** The configuration and files of the package have findings, too. */
const pageFilter: Filter<PageRow> = {
  name: 'file',
  label: 'Any file',
  choices: [
    { value: 'page', label: 'Pages' },
    { value: 'other', label: 'Other files' },
  ],
  keeps: ({ page }, value) => (page === undefined) === (value === 'other'),
};

const readFilter: Filter<PageRow> = {
  name: 'coverage',
  label: 'Any coverage',
  choices: [
    { value: 'unread', label: 'Something unread' },
    { value: 'nothing', label: 'Nothing read' },
  ],
  keeps: ({ coverage: [read, , unread] }, value) => (value === 'unread' ? unread > 0 : read === 0),
};
