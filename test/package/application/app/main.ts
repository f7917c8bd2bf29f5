import { borrow, borrowLent, describeTools, listMembers, readNickname, readSponsor } from './calls.js';
import { createClient } from './client.js';
import { readForm } from './form.js';
import { callBorrow } from './procedures.js';
import { startService } from './service.js';
import { post } from './webhook.js';

const notification = {
  id: 'n-1',
  changeType: 'updated',
  resource: 'loans/l-1',
  resourceData: { '@odata.id': 'loans/l-1', '@odata.type': '#Toolshed.Loan', id: 'l-1' },
  clientState: 'secret',
  tenantId: 'added later',
};

const service = await startService();
const send = createClient(service.url);
const form = new FormData();
form.set('toolId', 't-1');
form.set('dueOn', 'next week');
form.set('colour', 'red');

const findings = {
  sponsor: await readSponsor(send),
  members: await listMembers(send),
  nickname: await readNickname(send),
  tools: await describeTools(send),
  loan: await borrow(send),
  lent: await borrowLent(send),
  notification: await post(notification),
  wrongNotification: await post({ ...notification, resourceData: 'loans/l-1' }),
  form: readForm(form),
  procedure: await callBorrow(send, { toolId: 't-1', dueOn: '2031-05-06' }),
  wrongProcedure: await callBorrow(send, { toolId: 17 }),
};
service.stop();
process.stdout.write(JSON.stringify(findings));
