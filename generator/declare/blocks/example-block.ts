import { declareMessages } from '../example/declare-messages.js';
import type { BlockKind } from './block-kind.js';

const keys = ['truncated', 'isCollection', 'isEmpty', 'sampleKeys', 'tags', 'opaqueUrl', 'isComposable', 'idempotent'];

/** `"blockType": "example"`: a message or its body. The section decides whether it is a request; by default it is a response. */
export const exampleBlock: BlockKind = {
  name: 'example',
  keys,
  declare: (block, context) => {
    const { role } = context.section;
    if (role === 'notification') return [];
    return declareMessages(block, (role && context.examples.roles[role]) ?? 'response', context);
  },
};

/** `"blockType": "samples"`: the same under an older name. */
export const samplesBlock: BlockKind = { ...exampleBlock, name: 'samples' };
