import { defineTableKind } from './table-kind.js';

/** `| Header | Value |` under `## Response headers`: known, but no part of the model. */
export const responseHeaderTable = defineTableKind({
  name: 'response header table',
  sections: ['response-headers'],
  columns: { name: ['header', 'name', 'header name', 'response header'] },
  required: ['name'],
  skipped: true,
  declare: () => [],
});
