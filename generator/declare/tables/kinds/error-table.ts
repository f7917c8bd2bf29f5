import { defineTableKind } from '../table-kind.js';

/** Tables of status and error codes; the model does not contain them. */
export const errorTable = defineTableKind({
  name: 'error table',
  sections: ['errors', 'response', 'example-response'],
  columns: {
    name: [
      'scenario',
      'condition',
      'error',
      'error code',
      'code',
      'http code',
      'status code',
      'error condition',
      'exception',
      'http status code',
    ],
  },
  required: ['name'],
  skipped: true,
  declare: () => [],
});
