import { findProblems } from './calls.js';

const user = {
  '@odata.context': 'https://example.com/v1.0/$metadata#users/$entity',
  businessPhones: [],
  displayName: 'Ines Moreau',
  givenName: 'Ines',
  jobTitle: null,
  mail: null,
  mobilePhone: null,
  officeLocation: null,
  preferredLanguage: null,
  surname: 'Moreau',
  userPrincipalName: 'ines@example.com',
  id: '7f1b5c1e-50a1-4a8b-9df3-1d2ad1f0a001',
};

const manager = { '@odata.type': '#microsoft.graph.user', id: '7f1b5c1e-50a1-4a8b-9df3-1d2ad1f0a002' };

/** Payloads the way a service sends them: with null, with properties that are not documented, and without most that are. */
const payloads = {
  user,
  userWithManager: { ...user, manager },
  group: { id: manager.id, displayName: 'Sales', description: null, groupTypes: [], mail: null, visibility: null },
  event: {
    '@odata.etag': 'W/"1"',
    id: 'AAMk',
    subject: 'Lunch',
    bodyPreview: '',
    body: { contentType: 'html', content: '' },
    start: { dateTime: '2031-05-06T12:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2031-05-06T13:00:00.0000000', timeZone: 'UTC' },
    location: { displayName: '', locationType: 'default', uniqueIdType: 'unknown', address: {}, coordinates: {} },
    attendees: [],
    recurrence: null,
    onlineMeeting: null,
    createdDateTime: '2031-05-01T08:00:00.1234567Z',
  },
  driveItem: {
    id: '01',
    name: 'a.txt',
    size: 12,
    file: { mimeType: 'text/plain' },
    parentReference: { driveId: 'b!' },
  },
  message: {
    '@odata.type': '#microsoft.graph.eventMessage',
    id: 'AAMk',
    subject: null,
    from: { emailAddress: { name: 'Ines', address: 'ines@example.com' } },
    toRecipients: [],
    isRead: null,
    flag: { flagStatus: 'notFlagged' },
  },
  notification: {
    subscriptionId: '7f1b5c1e-50a1-4a8b-9df3-1d2ad1f0a003',
    subscriptionExpirationDateTime: '2031-05-06T08:00:00+00:00',
    changeType: 'updated',
    resource: 'Users/1/Messages/2',
    resourceData: {
      '@odata.type': '#Microsoft.Graph.Message',
      '@odata.id': 'Users/1/Messages/2',
      '@odata.etag': 'W/"2"',
      id: '2',
    },
    clientState: 'secret',
    tenantId: '7f1b5c1e-50a1-4a8b-9df3-1d2ad1f0a004',
  },
  newEvent: { subject: 'Lunch', start: { dateTime: '2031-05-06T12:00:00', timeZone: 'UTC' } },
};

process.stdout.write(JSON.stringify(findProblems(payloads)));
