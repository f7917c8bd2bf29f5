import { declareMessages } from '../example/message.js';
import { declareRoutes } from '../operation/routes.js';
import { defineBlockKind } from './block-kind.js';

/** `"blockType": "request"`: an example request; in an HTTP request section, its request lines. */
export const requestBlock = defineBlockKind({
  name: 'request',
  keys: ['isComposable', 'idempotent', 'tags', 'sampleKeys', 'opaqueUrl', 'truncated', 'isCollection'],
  declare: (block, { section }) =>
    section.role === 'http-request' ? declareRoutes(block) : declareMessages(block, section, 'request'),
});
