import { defineTableKind } from '../table-kind.js';

/** Tables of status and error codes: known, but no part of the model. */
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
