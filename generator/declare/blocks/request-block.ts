import { declareMessages } from '../example/message.js';
import { defineBlockKind } from './block-kind.js';

/** `"blockType": "request"`: an example request. */
export const requestBlock = defineBlockKind({
  name: 'request',
  keys: ['isComposable', 'idempotent', 'tags', 'sampleKeys', 'opaqueUrl', 'truncated', 'isCollection'],
  declare: (block, { section }) => declareMessages(block, section, 'request'),
});
