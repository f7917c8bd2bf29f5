import type { HtmlPlace } from '../../html-report.js';
import type { Data, PageRow } from '../data.js';
import { element, type Child } from '../element.js';
import { countsInWords, coverageMeter, facts, nameLink, requestOf, section } from '../parts.js';
import { showTable } from '../table.js';
import { showFindings } from './findings.js';
import type { View } from './view.js';

/** The constructs that coverage counts, at their numbers. */
export const constructNames = [
  'Table',
  'HTML table',
  'Text table',
  'List',
  'Annotated block',
  'Code block',
  'Request line',
  'Heading',
  'Comment',
  'Include',
] as const;

const verdictNames = ['read', 'left out', 'unread'] as const;

/** One page: its findings, its coverage, and what it documents. */
export const pageView: View = (data, route) => {
  const row = data.pageNamed.get(route.names[0] ?? '');
  if (row === undefined) return undefined;
  const { path, title, file, counts, coverage } = row;
  const findings = data.findingsOf(file);
  return {
    title: path,
    content: [
      facts([
        ['Title', title !== '' && title],
        ['Findings', countsInWords(counts)],
        ['Read of what looks like API', row.page && coverageMeter(coverage)],
      ]),
      section(
        'Findings',
        findings.length === 0
          ? element('p', {}, 'Nothing to report.')
          : showFindings(findings, { data, route, under: 'page' }),
      ),
      showDocumented(data, row),
      showCoverage(data, row),
    ],
  };
};

function showDocumented(data: Data, { file }: PageRow): Child {
  const { types, operations } = data.schema();
  const isHere = ([number]: HtmlPlace): boolean => number === file;
  const own = types.filter(({ places }) => places.some(isHere));
  const requests = operations.filter(({ at }) => isHere(at));
  if (own.length === 0 && requests.length === 0) return undefined;
  return section(
    'Documents',
    element(
      'ul',
      {},
      own.map(({ name, label, inWords }) => element('li', {}, nameLink(label, 'types', name), ` – ${inWords}`)),
      requests.map((operation) =>
        element('li', {}, nameLink(requestOf(data, operation), 'operations', operation.id), ` – ${operation.title}`),
      ),
    ),
  );
}

function showCoverage({ text }: Data, { page }: PageRow): Child {
  if (page === undefined || page.coverage.length === 0) return undefined;
  return section(
    'Coverage',
    showTable({
      caption: 'What was read of the page',
      rows: page.coverage,
      columns: [
        { title: 'Construct', names: true, cell: ([, construct]) => constructNames[construct] ?? '' },
        {
          title: 'Verdict',
          cell: ([, , verdict]) =>
            element('span', { class: verdict === 2 ? 'badge warning' : '' }, verdictNames[verdict]),
        },
        { title: 'As', cell: ([as]) => text(as) },
        { title: 'Times', numeric: true, cell: ([, , , number]) => number },
        { title: 'First line', numeric: true, cell: ([, , , , line]) => String(line) },
      ],
    }),
  );
}
