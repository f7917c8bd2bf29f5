import type { HtmlType } from '../../html-report.js';
import { formatNumber, percent, element, type Child } from '../element.js';
import { nameLink } from '../parts.js';
import { showList, type Column } from '../table.js';
import type { View } from './view.js';

/** All types with how much the documentation says about them. */
export const typesView: View = ({ schema }, route) => ({
  title: 'Types',
  content: [
    showList({
      noun: 'type',
      caption: 'types',
      route,
      rows: schema().types,
      textOf: ({ name, properties = [], members = [] }) =>
        [name, ...properties.map((one) => one.name), ...members.map((one) => one.name)].join(' '),
      filters: [
        {
          name: 'kind',
          label: 'Any kind',
          choices: [
            { value: 'entity', label: 'Entity types' },
            { value: 'complex', label: 'Complex types' },
            { value: 'enum', label: 'Enums' },
          ],
          keeps: ({ kind }, value) => kind === value,
        },
        {
          name: 'known',
          label: 'Any evidence',
          choices: [
            { value: 'unread', label: 'Page not read' },
            { value: 'no-example', label: 'Without examples' },
            { value: 'undescribed', label: 'Something undescribed' },
          ],
          keeps: isKnown,
        },
      ],
      columns: [
        {
          title: 'Type',
          names: true,
          sortBy: ({ label }) => label.toLowerCase(),
          cell: ({ name, label, inWords }) => [
            nameLink(label, 'types', name),
            element('span', { class: 'subtitle' }, inWords),
          ],
        },
        { title: 'Properties or members', numeric: true, sortBy: sizeOf, cell: sizeOf },
        shareColumn('Described', (type) => partsOf(type).filter(({ description }) => description !== undefined).length),
        shareColumn(
          'Null stated',
          (type) => (type.properties ?? []).filter(({ nullable }) => nullable !== undefined).length,
          (type) => type.properties?.length ?? 0,
        ),
        {
          title: 'Examples',
          numeric: true,
          sortBy: ({ examples }) => examples,
          cell: ({ examples }) => quietZero(examples),
        },
      ],
    }),
  ],
});

function isKnown(type: HtmlType, value: string): boolean {
  if (value === 'unread') return type.unread === true;
  if (value === 'no-example') return type.kind !== 'enum' && type.examples === 0;
  return partsOf(type).some(({ description }) => description === undefined);
}

function partsOf({ properties, members }: HtmlType): readonly { readonly description?: string }[] {
  return properties ?? members ?? [];
}

function sizeOf(type: HtmlType): number {
  return partsOf(type).length;
}

function shareColumn(
  title: string,
  stated: (type: HtmlType) => number,
  all: (type: HtmlType) => number = sizeOf,
): Column<HtmlType> {
  return {
    title,
    numeric: true,
    sortBy: (type) => (all(type) === 0 ? -1 : stated(type) / all(type)),
    cell: (type) => percent(stated(type), all(type)),
  };
}

function quietZero(number: number): Child {
  return number === 0 ? element('span', { class: 'quiet' }, 0) : formatNumber(number);
}
