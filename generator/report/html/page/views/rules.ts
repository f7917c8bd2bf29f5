import { compareCounts, type RuleRow } from '../data.js';
import { element, type Child } from '../element.js';
import { countsInWords, nameLink, prose, section } from '../parts.js';
import { showList } from '../table.js';
import { showFindings } from './findings.js';
import { countColumns } from './pages.js';
import type { View } from './view.js';

/** The rules with findings, the gravest first. */
export const rulesView: View = ({ rules, report }, route) => ({
  title: 'Rules',
  content: [
    showList<RuleRow>({
      noun: 'rule',
      caption: 'rules',
      route,
      rows: rules.toSorted((a, b) => compareCounts(a.counts, b.counts)),
      textOf: ({ code, number }) => `${code} ${report.rules[number]?.explanation}`,
      columns: [
        {
          title: 'Rule',
          names: true,
          sortBy: ({ code }) => code,
          cell: ({ code, number }) => [
            nameLink(code, 'rules', code),
            element('span', { class: 'subtitle' }, prose(report.rules[number]?.explanation ?? '')),
          ],
        },
        ...countColumns<RuleRow>(),
        { title: 'Files', numeric: true, sortBy: ({ pages }) => pages, cell: ({ pages }) => pages },
      ],
    }),
  ],
});

/** One rule: what it means, how to fix what breaks it, and its findings. */
export const ruleView: View = (data, route) => {
  const row = data.ruleNamed.get(route.names[0] ?? '');
  const rule = row && data.report.rules[row.number];
  if (row === undefined || rule === undefined) return undefined;
  return {
    title: rule.code,
    content: [
      element('p', { class: 'lead' }, prose(rule.explanation)),
      element('p', {}, element('strong', {}, 'Fix: '), prose(rule.fix)),
      rule.bad &&
        rule.good &&
        element('div', { class: 'columns' }, showExample('Reported', rule.bad), showExample('Not reported', rule.good)),
      section(`Findings: ${countsInWords(row.counts)}`, showFindings(row.findings, { data, route, under: 'rule' })),
    ],
  };
};

function showExample(title: string, lines: readonly string[]): Child {
  return element(
    'details',
    { class: 'example' },
    element('summary', {}, title),
    element('pre', {}, element('code', {}, lines.join('\n'))),
  );
}
