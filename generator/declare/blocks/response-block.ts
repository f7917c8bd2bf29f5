import { declareMessages } from '../example/declare-messages.js';
import type { BlockKind } from './block-kind.js';

/** `"blockType": "response"`: an example response. */
export const responseBlock: BlockKind = {
  name: 'response',
  keys: [
    'truncated',
    'isCollection',
    'isEmpty',
    '@odata.annotations',
    'expectError',
    'isComposable',
    'opaqueUrl',
    'tags',
  ],
  declare: (block, context) => declareMessages(block, 'response', context),
};
