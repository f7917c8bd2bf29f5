import { declareMessages } from '../example/declare-messages.js';
import type { BlockKind } from './block-kind.js';

/** `"blockType": "ignored"` or no annotation: the section says whether it contains request lines or a message. */
export const ignoredBlock: BlockKind = {
  name: 'ignored',
  keys: ['isComposable', 'idempotent', 'tags', 'opaqueUrl', 'sampleKeys', 'truncated', 'isCollection'],
  declare: (block, context) => {
    const { role } = context.section;
    if (role === 'request' || role === 'http-request') return declareMessages(block, 'request', context);
    if (role === 'example-response') return declareMessages(block, 'response', context);
    if (role === 'example') return declareMessages(block, undefined, context);
    return [];
  },
};
