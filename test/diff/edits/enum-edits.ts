import { pagesOf, type EnumPage, type MemberRow } from './documentation.js';
import {
  changePage,
  freshName,
  freshSentence,
  insertAt,
  replaceRow,
  type EditKind,
  type ExpectedChange,
} from './edit.js';

function about({ id }: EnumPage, member: MemberRow): Pick<ExpectedChange, 'about' | 'at'> {
  return { about: `{ns}.{${id}} {${member.id}}`, at: [member.id, member.id] };
}

function replaceMember({ members }: EnumPage, member: MemberRow, by: readonly MemberRow[]): Partial<EnumPage> {
  return { members: members.flatMap((one) => (one === member ? by : [one])) };
}

export const addMember: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum'));
  const [name, description] = [freshName(documentation, choose), freshSentence(documentation, choose)];
  if (page === undefined || name === undefined || description === undefined) return undefined;
  const member = { id: `new.${name}`, name, value: String(100 + name.length * 7 + page.members.length), description };
  if (page.members.some(({ value }) => value === member.value)) return undefined;
  return {
    documentation: changePage(documentation, page, { members: insertAt(page.members, member, choose) }),
    claims: [member.id, `${page.id}/open`, `${page.id}/exists`],
    expected: [
      {
        kind: page.open ? 'member-added' : 'member-added-to-closed',
        about: `{ns}.{${page.id}} {${member.id}}`,
        at: [undefined, member.id],
      },
    ],
  };
};

export const removeMember: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum').filter(({ members }) => members.length > 1));
  const member = choose(page?.members ?? []);
  if (page === undefined || member === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, replaceMember(page, member, [])),
    // An enumeration that has lost members and has a new name is no certain rename.
    claims: [member.id, `${page.id}/exists`, `${page.id}/name`],
    expected: [{ kind: 'member-removed', about: `{ns}.{${page.id}} {${member.id}}`, at: [member.id, undefined] }],
  };
};

export const renameMember: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum'));
  const member = choose(page?.members ?? []);
  const name = freshName(documentation, choose);
  if (page === undefined || member === undefined || name === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, replaceMember(page, member, [{ ...member, name }])),
    claims: [`${member.id}/name`, `${member.id}/value`, `${member.id}/description`],
    expected: [{ kind: 'member-renamed', ...about(page, member), before: member.name }],
  };
};

export const renumberMember: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum'));
  const member = choose(page?.members ?? []);
  const value = choose(['41', '42', '43', '44'].filter((one) => !page?.members.some((other) => other.value === one)));
  if (page === undefined || member === undefined || value === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, replaceMember(page, member, [{ ...member, value }])),
    claims: [`${member.id}/value`],
    expected: [{ kind: 'member-value-changed', ...about(page, member), before: member.value, after: value }],
  };
};

export const describeMember: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum'));
  const member = choose(page?.members ?? []);
  const description = freshSentence(documentation, choose);
  if (page === undefined || member === undefined || description === undefined) return undefined;
  return {
    documentation: changePage(documentation, page, replaceMember(page, member, [{ ...member, description }])),
    claims: [`${member.id}/description`],
    expected: [{ kind: 'member-description-edited', ...about(page, member) }],
  };
};

/** Moves a member with its number, which has no effect. */
export const moveMember: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum').filter(({ members }) => members.length > 1));
  const member = choose(page?.members ?? []);
  if (page === undefined || member === undefined) return undefined;
  const others = page.members.filter((one) => one !== member);
  return {
    documentation: changePage(documentation, page, { members: insertAt(others, member, choose) }),
    claims: [`${member.id}/place`],
    expected: [],
  };
};

export const openEnum: EditKind = (documentation, choose) => {
  const page = choose(pagesOf(documentation, 'Enum'));
  if (page === undefined) return undefined;
  const sentinel = `${page.id}.unknown`;
  return {
    documentation: changePage(documentation, page, { open: !page.open }),
    claims: [`${page.id}/open`, `${page.id}/exists`],
    expected: [
      {
        kind: page.open ? 'enum-closed' : 'enum-opened',
        about: `{ns}.{${page.id}} unknownFutureValue`,
        at: page.open ? [sentinel, page.id] : [page.id, sentinel],
      },
    ],
  };
};

/** Adds or removes a value that only the row of a property lists. */
export const listValue: EditKind = (documentation, choose) => {
  const found = choose(
    pagesOf(documentation, 'Resource').flatMap((page) =>
      page.rows.flatMap((row) => (row.remarks.values === undefined ? [] : [{ page, row, values: row.remarks.values }])),
    ),
  );
  const value = freshName(documentation, choose);
  if (found === undefined || value === undefined) return undefined;
  const { page, row, values } = found;
  const removed = values.length > 2 ? choose([...values, undefined, undefined, undefined]) : undefined;
  const listed = removed === undefined ? insertAt(values, value, choose) : values.filter((one) => one !== removed);
  const remarks = { ...row.remarks, values: listed };
  const subject = (name: string) => `{ns}.{${row.id}} ${name} {${page.id}}.{${row.id}}`;
  return {
    documentation: replaceRow(documentation, row.id, [{ ...row, remarks }]),
    claims: [`${row.id}/remarks`, `${row.id}/type`],
    expected:
      removed === undefined
        ? [{ kind: 'member-added-to-closed', about: subject(value), at: [undefined, row.id] }]
        : [{ kind: 'member-removed', about: subject(removed), at: [row.id, undefined] }],
  };
};
