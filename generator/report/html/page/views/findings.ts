import type { HtmlFinding } from '../../html-report.js';
import { severities, type Data } from '../data.js';
import { element, type Child } from '../element.js';
import { nameLink, placeLink, prose, severityBadge, showLine } from '../parts.js';
import type { Route } from '../routes.js';
import { showList } from '../table.js';

/** Where findings are shown: on their page, or under their rule. What is known there is not repeated. */
interface Showing {
  readonly data: Data;
  readonly route: Route;
  readonly under: 'page' | 'rule';
}

/** Findings with the line of the page, related places and the fix. */
export function showFindings(findings: readonly HtmlFinding[], showing: Showing): HTMLElement {
  const { data, route } = showing;
  return showList({
    noun: 'finding',
    caption: 'findings',
    route,
    rows: findings,
    step: 50,
    textOf: ({ says, at, rule }) => `${says} ${data.file(at[0])} ${data.report.rules[rule]?.code}`,
    filters: [
      {
        name: 'severity',
        label: 'Any severity',
        choices: severities.map((label, value) => ({ value: String(value), label: `Only ${label}s` })),
        keeps: ({ severity }, value) => String(severity) === value,
      },
    ],
    item: (finding) => showFinding(finding, showing),
  });
}

function showFinding(
  { rule, severity, says, at, line, related = [] }: HtmlFinding,
  { data, under }: Showing,
): HTMLElement {
  const { code = '', fix = '' } = data.report.rules[rule] ?? {};
  return element(
    'article',
    { class: 'finding' },
    element(
      'p',
      { class: 'finding-head' },
      severityBadge(severity),
      under === 'page' ? nameLink(code, 'rules', code) : undefined,
      placeLink(data, at, under === 'page' ? at[0] : undefined),
    ),
    element('p', { class: 'message' }, prose(says)),
    line && showLine(at[1], line),
    related.length > 0 && showRelated(data, related),
    under === 'page' && element('p', { class: 'note' }, element('strong', {}, 'Fix: '), prose(fix)),
  );
}

function showRelated(data: Data, related: NonNullable<HtmlFinding['related']>): Child {
  return element(
    'ul',
    { class: 'related' },
    related.map(([says, at]) => element('li', {}, placeLink(data, at), ': ', prose(says))),
  );
}
