import { sValidator } from '@hono/standard-validator';
import { Hono } from 'hono';
import { ChangeNotification } from 'toolshed';

/** The endpoint that the service posts its notifications to. */
export const webhook = new Hono().post(
  '/notifications',
  sValidator('json', ChangeNotification, ({ success, ...result }, context) =>
    success
      ? undefined
      : context.json(
          ('error' in result ? result.error : []).map(({ message }) => message),
          400,
        ),
  ),
  (context) => {
    const { changeType, resource, resourceData } = context.req.valid('json');
    return context.text(`${changeType} ${resource} ${resourceData?.['@odata.type']}`);
  },
);

/** Posts a body to the endpoint, and returns the status and the text of the answer. */
export async function post(body: unknown): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await webhook.request('/notifications', { method: 'POST', headers, body: JSON.stringify(body) });
  return `${response.status} ${await response.text()}`;
}
