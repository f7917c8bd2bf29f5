import type { HtmlPlace, HtmlProperty, HtmlType } from '../../html-report.js';
import type { Data } from '../data.js';
import { element, fill, type Child } from '../element.js';
import { facts, nameLink, placeLink, prose, requestOf, section, shareMeter, typeLink } from '../parts.js';
import { showTable } from '../table.js';
import type { View } from './view.js';

/** One type: its properties or members, each with its place and the evidence for every decision. */
export const typeView: View = (data, { names: [name = '', wanted] }) => {
  const { types, typeNamed } = data.schema();
  const type = types[typeNamed.get(name) ?? -1];
  if (type === undefined) return undefined;
  return {
    title: type.label,
    content: [
      showDescription(type),
      facts([
        ['Name', element('code', {}, type.name)],
        ['Kind', type.inWords],
        ['Base type', baseLink(data, type)],
        ['Documented at', type.places.map((place) => [placeLink(data, place), ' '])],
        ['Examples', type.kind !== 'enum' && String(type.examples)],
        ['Page', type.unread && 'was not read, so the type may have more than this'],
        ['Overridden by the configuration', type.overridden],
      ]),
      showEvidence(data, type.evidence, type.places[0]),
      type.properties && showProperties(data, type, wanted),
      type.members && showMembers(data, type),
      showUses(data, name),
    ],
  };
};

function showDescription({ description, deprecated }: HtmlType): Child {
  return [
    description && element('p', { class: 'lead' }, prose(description)),
    deprecated && element('p', {}, element('strong', {}, 'Deprecated: '), prose(deprecated)),
  ];
}

function baseLink({ schema }: Data, { base }: HtmlType): Child {
  const type = base === undefined ? undefined : schema().types[base];
  return type && nameLink(type.label, 'types', type.name);
}

const presences: Readonly<Record<string, string>> = { r: 'required', o: 'optional', a: 'absent' };

function showProperties(data: Data, type: HtmlType, wanted: string | undefined): Child {
  const properties = type.properties ?? [];
  if (properties.length === 0) return section('Properties', element('p', {}, 'It has no properties of its own.'));
  const table = showTable({
    caption: `Properties of ${type.label}`,
    rows: properties,
    columns: [
      { title: 'Property', names: true, cell: (property) => showName(property) },
      { title: 'Type', cell: ({ type: use }) => typeLink(data, use) },
      { title: 'Null', cell: ({ nullable }) => nullInWords(nullable) },
      { title: 'Answer', cell: ({ presence }) => showPresence(presence[0]) },
      { title: 'Create', cell: ({ presence }) => showPresence(presence[1]) },
      { title: 'Update', cell: ({ presence }) => showPresence(presence[2]) },
      { title: 'Documented at', cell: ({ at }) => placeLink(data, at, type.places[0]?.[0]) },
      { title: 'Why', cell: (property) => evidenceButton(data, property) },
    ],
  });
  if (wanted !== undefined)
    queueMicrotask(() =>
      openEvidence(
        table,
        properties.findIndex(({ name }) => name === wanted),
      ),
    );
  return section(
    `Properties (${properties.length})`,
    facts([
      [
        'Described',
        shareMeter(properties.filter(({ description }) => description !== undefined).length, properties.length),
      ],
      [
        'Null stated',
        shareMeter(properties.filter(({ nullable }) => nullable !== undefined).length, properties.length),
      ],
    ]),
    element(
      'p',
      { class: 'more' },
      element('button', { type: 'button', onclick: () => openAll(table) }, 'Show all evidence'),
    ),
    table,
  );
}

function showName({ name, navigation, description, overridden, constraints }: HtmlProperty): Child {
  return [
    element('code', { class: 'property' }, name),
    navigation && element('span', { class: 'tag' }, 'relationship'),
    constraints &&
      constraints.length > 0 &&
      element(
        'span',
        { class: 'tag' },
        constraints.length === 1 ? '1 constraint' : `${constraints.length} constraints`,
      ),
    overridden && element('span', { class: 'tag' }, 'overridden'),
    description && element('span', { class: 'subtitle' }, prose(description)),
  ];
}

function nullInWords(nullable: boolean | undefined): Child {
  if (nullable === undefined) return element('span', { class: 'quiet' }, 'not said');
  return nullable ? 'allowed' : 'not allowed';
}

function showPresence(letter: string | undefined): Child {
  const word = presences[letter ?? ''] ?? '';
  return word === 'optional' ? element('span', { class: 'quiet' }, word) : word;
}

function evidenceButton(data: Data, property: HtmlProperty): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'why',
      'aria-expanded': 'false',
      'aria-label': `Evidence for ${property.name}`,
      onclick: () => toggleEvidence(button, data, property),
    },
    'Evidence',
  );
  return button;
}

function toggleEvidence(button: HTMLElement, data: Data, property: HtmlProperty): void {
  const row = button.closest('tr');
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!isOpen));
  if (isOpen) return row?.nextElementSibling?.remove();
  const { evidence, at, constraints = [], overridden } = property;
  const content = [
    showEvidence(data, evidence, at),
    constraints.length > 0 && [
      element('h3', {}, 'Constraints'),
      element(
        'ul',
        {},
        constraints.map(([says, place]) => element('li', {}, data.text(says), ' ', placeLink(data, place))),
      ),
    ],
    overridden && element('p', {}, element('strong', {}, 'Overridden by the configuration: '), overridden),
  ];
  const cell = element('td', { colspan: '8' });
  fill(cell, content);
  row?.after(element('tr', { class: 'evidence' }, cell));
}

function openAll(table: HTMLElement): void {
  for (const button of table.querySelectorAll<HTMLElement>('.why[aria-expanded="false"]')) button.click();
}

function openEvidence(table: HTMLElement, position: number): void {
  const button = table.querySelectorAll<HTMLElement>('.why')[position];
  button?.click();
  button?.scrollIntoView({ block: 'center' });
}

function showEvidence(data: Data, evidence: number, own: HtmlPlace | undefined): Child {
  const reasons = data.report.reasons[evidence] ?? [];
  if (reasons.length === 0) return undefined;
  return element(
    'ul',
    { class: 'reasons' },
    reasons.map(([about, says, origin, at = own]) =>
      element(
        'li',
        {},
        element('strong', {}, subjects[data.text(about)] ?? data.text(about)),
        ': ',
        prose(data.text(says)),
        ' ',
        element('span', { class: 'quiet' }, `(${data.text(origin)}) `),
        at && placeLink(data, at),
      ),
    ),
  );
}

const subjects: Readonly<Record<string, string>> = {
  name: 'Name',
  baseType: 'Base type',
  type: 'Type',
  description: 'Description',
  nullable: 'Null',
  'presence.read': 'In an answer',
  'presence.create': 'In a create request',
  'presence.update': 'In an update request',
};

function showMembers(data: Data, { label, members = [], places }: HtmlType): Child {
  return section(
    `Members (${members.length})`,
    showTable({
      caption: `Members of ${label}`,
      rows: members,
      columns: [
        { title: 'Member', names: true, cell: ({ name }) => element('code', {}, name) },
        { title: 'Value', numeric: true, cell: ({ value }) => value },
        {
          title: 'Description',
          cell: ({ description }) => (description && prose(description)) ?? element('span', { class: 'quiet' }, 'none'),
        },
        { title: 'Documented at', cell: ({ at }) => placeLink(data, at, places[0]?.[0]) },
      ],
    }),
  );
}

/** What refers to the type. */
function showUses(data: Data, name: string): Child {
  const { types, operations, typeNamed } = data.schema();
  const number = typeNamed.get(name);
  const properties = types.flatMap((type) =>
    (type.properties ?? []).filter((property) => property.type[1] === number).map((property) => ({ type, property })),
  );
  const subtypes = types.filter(({ base }) => base === number);
  const requests = operations.filter(
    ({ request, responses }) => request?.type?.[1] === number || responses.some(([, body]) => body[1] === number),
  );
  if (properties.length + subtypes.length + requests.length === 0) return undefined;
  return section(
    'Used by',
    element(
      'ul',
      { class: 'uses' },
      subtypes.map((type) => element('li', {}, nameLink(type.label, 'types', type.name), ' is based on it')),
      properties.map(({ type, property }) =>
        element('li', {}, nameLink(`${type.label}.${property.name}`, 'types', type.name, property.name)),
      ),
      requests.map((operation) => element('li', {}, nameLink(requestOf(data, operation), 'operations', operation.id))),
    ),
  );
}
