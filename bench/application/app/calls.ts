import {
  AnyMessage,
  ChangeNotification,
  type Collection,
  DirectoryObject,
  DriveItem,
  Event,
  Group,
  Subscription,
  User,
  expand,
  type Expand,
  type ODataError,
} from 'graph';
import type { Operations } from 'graph/operations';
import { EventCreate } from 'graph/requests/event';
import type { Call, ErrorOf, PathOf, ResponseOf } from 'graph/runtime';

/** A client whose answers are typed by the documentation. */
interface Client {
  api<Path extends PathOf<Operations>>(
    path: Path,
  ): {
    get: Call<Operations, 'GET', Path>;
    post: Call<Operations, 'POST', Path>;
    patch: Call<Operations, 'PATCH', Path>;
    delete: Call<Operations, 'DELETE', Path>;
  };
}

/** The calls that almost every application makes. They compile only if each has exactly the expected type. */
export async function makeCalls(client: Client, id: string): Promise<void> {
  const me: User = await client.api('/me').get();
  const users: Collection<User> = await client.api('/users').get();
  const user: User = await client.api(`/users/${id}`).get();
  const invited: Event = await client.api('/me/events').post({ subject: 'Lunch' });
  const sent: undefined = await client.api('/me/sendMail').post({ message: { subject: 'Hello' } });
  const messages: Collection<AnyMessage> = await client.api('/me/messages').get();
  const read: AnyMessage = await client.api(`/me/messages/${id}`).patch({ isRead: true });
  const groups: Collection<Group> = await client.api('/groups').get();
  const removed: undefined = await client.api(`/groups/${id}`).delete();
  const files: Collection<DriveItem> = await client.api(`/drives/${id}/items/${id}/children`).get();
  const site: ResponseOf<Operations['GET /sites/{site-id}']> = await client.api(`/sites/${id}`).get();
  const subscription: Collection<Subscription> = await client.api('/subscriptions').get();
  void [me.displayName, users.value, user.mail, invited.id, sent, messages, read, groups, removed, files, subscription];
  void site.webUrl;
  // @ts-expect-error: the relationship is not expanded.
  void me.manager;
  // @ts-expect-error: a property of no user.
  void me.dispalyName;
  // @ts-expect-error: no such operation.
  await client.api('/me/sandwiches').get();
}

/** What is wrong with the payloads that a service sends; empty if the package accepts them. */
export function findProblems(payloads: Readonly<Record<string, unknown>>): readonly string[] {
  const managed = expand(User, { manager: DirectoryObject });
  const schemas = { user: User, userWithManager: managed, group: Group, event: Event, driveItem: DriveItem };
  const more = { message: AnyMessage, notification: ChangeNotification, newEvent: EventCreate };
  return Object.entries({ ...schemas, ...more }).flatMap(([name, schema]) =>
    (schema.validate(payloads[name]).issues ?? []).map(({ pointer, message }) => `${name} ${pointer}: ${message}`),
  );
}

/** The name of the manager of a user who was read with `$expand=manager`. */
export function managerOf(user: Expand<User, 'manager'>): string | undefined {
  return user.manager?.id;
}

/** The code of a documented error. */
export function codeOf(error: ErrorOf<Operations['POST /me/sendMail']>): string {
  return (error satisfies ODataError).error.code;
}
