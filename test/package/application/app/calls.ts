import { expand, type Expand, isMember, isPowerTool, LoanState, Member, type ODataError } from 'toolshed';
import { extra } from 'toolshed/runtime';
import { ServiceError, type Send } from './client.js';

/** Reads the member with a sponsor, and checks what comes back. */
export async function readSponsor(send: Send): Promise<string | undefined> {
  const body: unknown = await send('GET /me', { query: { $expand: 'sponsor' } });
  const me: Expand<Member, 'sponsor'> = expand(Member, { sponsor: Member }).parse(body);
  return me.sponsor?.displayName;
}

/** Reads all pages of the list of members. */
export async function listMembers(send: Send): Promise<readonly string[]> {
  const names: string[] = [];
  let page = await send('GET /members', { query: { $top: 1 } });
  for (;;) {
    names.push(...page.value.map(({ displayName }) => displayName));
    const next = page['@odata.nextLink'];
    if (next === undefined) return names;
    const body: unknown = await (await fetch(next)).json();
    page = body as typeof page;
  }
}

/** Reads a member, and a property that the documentation does not have. */
export async function readNickname(send: Send): Promise<unknown> {
  const member = await send('GET /members/{id}', { path: { id: 'm-2' } });
  // @ts-expect-error: the property is not documented.
  void member.nickname;
  return isMember(member) ? extra(member)['nickname'] : undefined;
}

/** Describes each tool by its own type; a type that was added later is a tool. */
export async function describeTools(send: Send): Promise<readonly string[]> {
  const { value } = await send('GET /tools', {});
  return value.map((tool) =>
    isPowerTool(tool) ? `${tool.label}: ${tool.volts} V` : `${tool.label}: ${tool.condition}`,
  );
}

/** Borrows a tool, changes the loan and brings the tool back. */
export async function borrow(send: Send): Promise<readonly unknown[]> {
  const made = await send('POST /loans', { body: { toolId: 't-1', dueOn: '2031-05-06' } });
  const { note } = await send('PATCH /loans/{id}', { path: { id: made.id }, body: { note: 'For the fence.' } });
  const returned: undefined = await send('POST /loans/{id}/return', {
    path: { id: made.id },
    body: { condition: 'worn' },
  });
  return [made.state === LoanState.open ? 'open' : 'another state', note, returned ?? 'returned'];
}

/** Borrows a tool that somebody else has. */
export async function borrowLent(send: Send): Promise<string> {
  try {
    await send('POST /loans', { body: { toolId: 't-2', dueOn: '2031-05-06' } });
    return 'lent';
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const { error: detail } = error.body as ODataError;
    return `${error.status} ${detail.code}`;
  }
}

/** Calls that do not compile. It never runs. */
export async function mistakes(send: Send): Promise<void> {
  // @ts-expect-error: there is no such operation.
  await send('GET /chairs', {});
  // @ts-expect-error: the path needs an id.
  await send('GET /members/{id}', {});
  // @ts-expect-error: `$skip` is not offered.
  await send('GET /members', { query: { $skip: 1 } });
  // @ts-expect-error: the body lacks `dueOn`.
  await send('POST /loans', { body: { toolId: 't-1' } });
  // @ts-expect-error: the service sets `state`.
  await send('POST /loans', { body: { toolId: 't-1', dueOn: '2031-05-06', state: 'open' } });
  // @ts-expect-error: a request cannot send a member that is not documented.
  await send('POST /loans/{id}/return', { path: { id: 'l-1' }, body: { condition: 'shiny' } });
  const me = await send('GET /me', {});
  // @ts-expect-error: a relationship is not there unless it is expanded.
  void me.sponsor;
  // @ts-expect-error: `mail` may be null.
  void me.mail.length;
}
