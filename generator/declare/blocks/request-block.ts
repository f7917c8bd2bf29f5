import { declareMessages } from '../example/declare-messages.js';
import type { BlockKind } from './block-kind.js';

/** `"blockType": "request"`: an example request. */
export const requestBlock: BlockKind = {
  name: 'request',
  keys: ['isComposable', 'idempotent', 'tags', 'sampleKeys', 'opaqueUrl', 'truncated', 'isCollection'],
  declare: (block, context) => declareMessages(block, 'request', context),
};
