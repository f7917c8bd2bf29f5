import type { HtmlChange, HtmlSide } from '../../html-report.js';
import { verdicts, type Data } from '../data.js';
import { element, type Child } from '../element.js';
import { nameLink, placeLink, showLine, verdictBadge } from '../parts.js';
import { showList } from '../table.js';
import type { View } from './view.js';

/** What has changed in the API, the worst first, with both sides of each change. */
export const changesView: View = (data, route) => {
  const { changes } = data;
  if (changes === undefined) return undefined;
  if (changes.list.length === 0)
    return { title: 'Changes', content: [element('p', { class: 'lead' }, 'The API is the same.')] };
  return {
    title: 'Changes',
    content: [
      element(
        'p',
        { class: 'lead' },
        'Suggested version step: ',
        element('strong', {}, changes.step),
        `, since ${changes.because}.`,
      ),
      showList({
        noun: 'change',
        caption: 'changes',
        route,
        rows: changes.list.toSorted((a, b) => a.verdict - b.verdict),
        step: 50,
        textOf: (change) => `${change.owner} ${change.says.join('')} ${change.kind}`,
        filters: [
          {
            name: 'verdict',
            label: 'Any verdict',
            choices: verdicts.map((label, value) => ({ value: String(value), label: `Only ${label}` })),
            keeps: ({ verdict }, value) => String(verdict) === value,
          },
          {
            name: 'breaks',
            label: 'For everybody',
            choices: [
              { value: 'read', label: 'Breaks who reads answers' },
              { value: 'send', label: 'Breaks who sends requests' },
            ],
            keeps: ({ read, send }, value) => (value === 'read' ? read : send) === 0,
          },
        ],
        item: (change) => showChange(data, change),
      }),
    ],
  };
};

function showChange(data: Data, change: HtmlChange): HTMLElement {
  const { verdict, because, before, after } = change;
  return element(
    'article',
    { class: 'finding' },
    element(
      'p',
      { class: 'finding-head' },
      verdictBadge(verdict),
      ownerLink(data, change),
      element('span', { class: 'quiet' }, forWhom(change)),
    ),
    element(
      'p',
      { class: 'message' },
      change.says.map((text, position) =>
        position % 2 === 1 ? element('code', {}, text === '' ? '(empty)' : text) : text,
      ),
    ),
    element('p', { class: 'note' }, because),
    element('div', { class: 'sides' }, showSide('Before', data, before), showSide('After', data, after)),
  );
}

function ownerLink({ schema }: Data, { owner, type, operation }: HtmlChange): Child {
  const changed = type === undefined ? undefined : schema().types[type];
  if (changed !== undefined) return nameLink(owner, 'types', changed.name);
  const request = operation === undefined ? undefined : schema().operations[operation];
  return request === undefined ? element('code', {}, owner) : nameLink(owner, 'operations', request.id);
}

/** The verdict for each side of the API. */
function forWhom({ read, send }: HtmlChange): string {
  const sides = [
    read !== undefined && `readers: ${verdicts[read]}`,
    send !== undefined && `senders: ${verdicts[send]}`,
  ];
  return sides.filter((side) => side !== false).join(', ');
}

function showSide(title: string, data: Data, side: HtmlSide | undefined): HTMLElement {
  const { text, at, line } = side ?? {};
  return element(
    'div',
    { class: `side ${title.toLowerCase()}` },
    element('p', { class: 'side-title' }, title),
    side === undefined && element('p', { class: 'quiet' }, title === 'Before' ? 'It was not there.' : 'It is gone.'),
    text !== undefined && element('p', {}, element('code', {}, text === '' ? '(empty)' : text)),
    at && element('p', {}, placeLink(data, at)),
    at && line && showLine(at[1], line),
  );
}
