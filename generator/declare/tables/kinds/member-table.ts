import type { MemberFact } from '../../../model/facts/facts.js';
import { readNameCell } from '../../cells/name-cell.js';
import type { Language } from '../../language/language.js';
import { readDescription } from '../../prose/description.js';
import { memberOwner } from './member-owner.js';
import type { Row } from '../row.js';
import { defineTableKind } from '../table-kind.js';

/** `| Member | Value | Description |` under `## Members` of an enum page or a heading such as `### status values`. */
export const memberTable = defineTableKind({
  name: 'member table',
  sections: ['members', 'values'],
  columns: {
    name: ['member', 'member name', 'name', 'string member', 'value', 'values', 'property'],
    value: ['value', 'int value', 'integer value', 'numeric value', 'member'],
    description: ['description', 'descriptions', 'meaning', 'notes', 'details'],
  },
  required: ['name'],
  declare: (row, context) => {
    const owner = memberOwner(context);
    return owner ? declareMember(row, owner, context.language) : [];
  },
});

/** Declares a member; `null` in a list of values is the value null, not a member of that name. */
function declareMember(
  row: Row<'name' | 'value' | 'description'>,
  owner: Pick<MemberFact, 'owner' | 'ownerIsProperty'>,
  language: Language,
): readonly MemberFact[] {
  const { name } = readNameCell(row.name, language.names);
  if (name === '' || name === 'null') return [];
  const value = row.value.plain.replace(/[`\s]/g, '');
  const { description } = readDescription(row.description, language);
  return [
    {
      kind: 'Member',
      ...owner,
      name,
      ...(/^-?(?:\d{1,20}|0x[\da-f]{1,16})$/i.test(value) ? { value } : {}),
      ...(description === undefined ? {} : { description }),
      source: row.source,
    },
  ];
}
