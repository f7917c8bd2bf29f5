import { declareMessages } from '../example/message.js';
import { defineBlockKind } from './block-kind.js';

/** `"blockType": "response"`: an example response. */
export const responseBlock = defineBlockKind({
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
  declare: (block, { section }) => declareMessages(block, section, 'response'),
});
