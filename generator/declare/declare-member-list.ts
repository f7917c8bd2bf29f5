import type { MemberFact } from '../model/facts/facts.js';
import type { RichText } from '../model/page.js';
import { readItem } from './prose/values/value-item.js';
import { memberOwner } from './tables/kinds/member-owner.js';
import type { TableContext } from './tables/table-context.js';
import { readProse } from './text/prose.js';

/** Declares the members that bullets below `## Members` or `### status values` list: "- `open`: not yet paid". */
export function declareMemberLists(context: TableContext): readonly MemberFact[] {
  const { role, section } = context.section;
  const owner = role === 'members' || role === 'values' ? memberOwner(context) : undefined;
  if (owner === undefined) return [];
  return section.blocks.flatMap((block) => {
    if (block.kind !== 'List') return [];
    const members = block.items.map(readMember);
    // One item that is no member means that the list is about something else.
    return members.every((member) => member !== undefined)
      ? members.map((member): MemberFact => ({ kind: 'Member', ...owner, ...member }))
      : [];
  });
}

function readMember(cell: RichText): Pick<MemberFact, 'name' | 'description' | 'source'> | undefined {
  const { text } = readProse(cell);
  const found = readItem(text, 0);
  const rest =
    found === undefined ? undefined : /^\s*(?:(?::|[-–—]{1,2}\s|\()([^]*)|[.,;]?)$/.exec(text.slice(found.end));
  if (found === undefined || !rest) return undefined;
  const description = rest[1]?.trim() ?? '';
  return { name: found.item.name, ...(description === '' ? {} : { description }), source: cell.source };
}
