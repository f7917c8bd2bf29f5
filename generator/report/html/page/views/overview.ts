import type { HtmlDocumentation } from '../../html-report.js';
import {
  compareCounts,
  countSeverities,
  sumCoverage,
  worstOf,
  type Counts,
  type Coverage,
  type Data,
} from '../data.js';
import { count, element, formatNumber, percent, type Child } from '../element.js';
import { bar, countsBar, countsInWords, details, figure, link, nameLink, placeLink, section } from '../parts.js';
import { linkTo } from '../routes.js';
import { showTable } from '../table.js';
import { constructNames } from './page.js';
import type { View } from './view.js';

/** The health of the documentation at a glance. */
export const overview: View = (data) => ({
  title: 'Overview',
  content: [
    showChanges(data),
    showFigures(data),
    element('div', { class: 'columns' }, showWorstPages(data), showRules(data)),
    showCoverage(data),
    showUnread(data),
  ],
});

function showChanges({ changes, report: { outputs } }: Data): Child {
  if (changes === undefined) return undefined;
  const number = (verdict: number): number => changes.list.filter((change) => change.verdict === verdict).length;
  const [breaking, compatible, editorial] = [number(0), number(1), number(2)];
  return section(
    'Changes of the API',
    element(
      'p',
      { class: 'lead' },
      changes.list.length === 0
        ? 'The API is the same.'
        : ['Suggested version step: ', element('strong', {}, changes.step), `, since ${changes.because}.`],
    ),
    changes.list.length > 0 &&
      element(
        'p',
        {},
        element('a', { href: linkTo('changes') }, count(changes.list.length, 'change')),
        `: ${formatNumber(breaking)} breaking, ${formatNumber(compatible)} compatible, ${formatNumber(editorial)} editorial.`,
      ),
    outputs &&
      outputs.length > 0 &&
      element('p', {}, link(count(outputs.length, 'file'), 'files'), ' of the package differ from the documentation.'),
  );
}

function showFigures(data: Data): Child {
  const { documentation, report } = data;
  const counts = countSeverities(report.findings);
  if (documentation.pages.length === 0 && report.findings.length === 0) return undefined;
  const [read, leftOut, unread] = coverageOf(data);
  return element(
    'dl',
    { class: 'figures' },
    figure(formatNumber(documentation.pages.length), 'Pages read', pagesBySeverity(data)),
    figure(
      percent(read, read + unread),
      'Read of what looks like API',
      element('span', {}, `${formatNumber(unread)} unread, ${formatNumber(leftOut)} left out by a rule`),
    ),
    figure(
      formatNumber(report.findings.length),
      'Findings',
      element('span', {}, countsBar(counts, report.findings.length), countsInWords(counts)),
    ),
    report.documentation && showSchema(report.documentation),
  );
}

function showSchema({ types, properties, operations }: HtmlDocumentation): Child {
  const others = `${count(properties, 'property')}, ${count(operations, 'operation')}`;
  return figure(formatNumber(types), 'Types', element('span', {}, others));
}

function pagesBySeverity({ pages }: Data): Child {
  const read = pages.filter(({ page }) => page !== undefined);
  const worst = (severity: number | undefined): number =>
    read.filter(({ counts }) => worstOf(counts) === severity).length;
  const clean = worst(undefined);
  return element(
    'span',
    {},
    bar(
      [
        ['error', worst(0)],
        ['warning', worst(1)],
        ['remark', worst(2)],
        ['clean', clean],
      ],
      read.length,
    ),
    `${formatNumber(clean)} without findings`,
  );
}

function coverageOf({ documentation }: Data): Coverage {
  return sumCoverage(documentation.pages.flatMap(({ coverage }) => coverage));
}

function showWorstPages({ pages }: Data): Child {
  const read = pages.filter(({ page }) => page !== undefined);
  const worst = read
    .filter(({ counts }) => worstOf(counts) !== undefined)
    .toSorted((a, b) => compareCounts(a.counts, b.counts));
  if (worst.length === 0) return undefined;
  const shown = worst.slice(0, 10);
  return section(
    'Pages with the gravest findings',
    rank(shown.map(({ path, counts }) => ({ name: nameLink(path, 'pages', path), counts }))),
    element('p', {}, link(`All ${count(read.length, 'page')}`, 'pages')),
  );
}

function showRules({ rules }: Data): Child {
  const frequent = rules.toSorted((a, b) => b.findings.length - a.findings.length).slice(0, 10);
  if (frequent.length === 0) return undefined;
  return section(
    'Rules broken most often',
    rank(frequent.map(({ code, counts }) => ({ name: nameLink(code, 'rules', code), counts }))),
    element('p', {}, link(`All ${count(rules.length, 'rule')} with findings`, 'rules')),
  );
}

function rank(rows: readonly { readonly name: Child; readonly counts: Counts }[]): HTMLElement {
  const sum = ([a, b, c]: Counts): number => a + b + c;
  const most = Math.max(...rows.map(({ counts }) => sum(counts)));
  return element(
    'ol',
    { class: 'rank' },
    rows.map(({ name, counts }) =>
      element(
        'li',
        {},
        element('span', { class: 'rank-name' }, name),
        element('span', { class: 'rank-count' }, countsInWords(counts)),
        countsBar(counts, most),
      ),
    ),
  );
}

function showCoverage({ documentation }: Data): Child {
  const entries = documentation.pages.flatMap(({ coverage }) => coverage);
  const rows = constructNames
    .map((name, number) => ({ name, sums: sumCoverage(entries.filter(([, construct]) => construct === number)) }))
    .filter(({ sums: [read, leftOut, unread] }) => read + leftOut + unread > 0);
  if (rows.length === 0) return undefined;
  return section(
    'Coverage by construct',
    element(
      'p',
      { class: 'note' },
      'Left out: a rule says that it documents no API. Unread: it looks like API and yielded nothing.',
    ),
    showTable({
      caption: 'Coverage by construct',
      rows,
      columns: [
        { title: 'Construct', names: true, cell: ({ name }) => name },
        { title: 'Read', numeric: true, cell: ({ sums }) => sums[0] },
        { title: 'Left out', numeric: true, cell: ({ sums }) => sums[1] },
        { title: 'Unread', numeric: true, cell: ({ sums }) => sums[2] },
        { title: 'Share read', numeric: true, cell: ({ sums: [read, , unread] }) => percent(read, read + unread) },
      ],
    }),
  );
}

function showUnread(data: Data): Child {
  const { unread } = data.documentation;
  if (unread.length === 0) return undefined;
  return section(
    'Unread, by shape',
    element(
      'ul',
      { class: 'items' },
      unread.map(({ shape, count: number, opens, places }) =>
        element(
          'li',
          {},
          element('p', {}, element('strong', {}, `${formatNumber(number)} × `), element('code', {}, shape)),
          element('p', { class: 'note' }, opens),
          details(count(places.length, 'place'), () =>
            element(
              'ul',
              {},
              places.map((place) => element('li', {}, placeLink(data, place))),
            ),
          ),
        ),
      ),
    ),
  );
}
